package nl.krachtketen.reporting.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import org.jdbi.v3.core.Jdbi;

/** Reads single journeys, as far as row-level security lets the caller. */
@ApplicationScoped
class JourneySteps {

    @Inject
    Jdbi jdbi;

    /**
     * The steps of a participant in the order in which they happened. Unusual is a step before recruitment or intake,
     * and moving on before she took part in anything.
     */
    List<JourneyView.Taken> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select
                            case when step in ('EDUCATION', 'WORK', 'ENTERPRISE') then 'MOVED_ON' else step end as step,
                            type, occurred_at, recorded_at, organisation, offering as offering_id,
                            case step
                                when 'RECRUITED' then false
                                when 'LEFT' then false
                                when 'INTAKE_DONE' then coalesce(occurred_at < recruited_at, false)
                                else coalesce(occurred_at < greatest(recruited_at, intake_done_at), false)
                                    or (step in ('EDUCATION', 'WORK', 'ENTERPRISE')
                                        and occurred_at
                                            < coalesce(least(orientation_at, trial_at, placed_at), 'infinity'))
                            end as unusual
                        from journey_event join journey using (participant)
                        where participant = :participant and step is not null
                        order by occurred_at, recorded_at, event_id""")
                .bind("participant", participant).mapTo(JourneyView.Taken.class).list());
    }

    /**
     * Journeys in a municipality, one for each woman, in a fixed order; those of whom only the figures are left are not among them.
     */
    List<Summary> in(String municipality, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select j.participant, j.municipality, j.participation_level, j.furthest,
                            greatest(recruited_at, intake_done_at, orientation_at, matched_at, trial_at, placed_at, education_at, work_at,
                                enterprise_at) as last_step_at, left_at
                        from journey j join known_participant using (participant)
                        where j.municipality = :municipality and j.furthest is not null and j.merged_into is null
                            and (:after::uuid is null or participant > :after)
                        order by participant limit :limit""")
                .bind("municipality", municipality).bind("after", after).bind("limit", limit).mapTo(Summary.class).list());
    }

    /** How far one participant came. */
    public record Summary(UUID participant, String municipality, ParticipationLevel participationLevel, Step furthest, Instant lastStepAt,
            Instant leftAt) {}
}
