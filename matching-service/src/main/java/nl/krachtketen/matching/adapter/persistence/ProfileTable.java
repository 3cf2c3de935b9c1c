package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.matching.application.Profiles;
import nl.krachtketen.matching.domain.EarlierDecline;
import nl.krachtketen.matching.domain.History;
import nl.krachtketen.matching.domain.Intake;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.StepState;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ProfileTable implements Profiles {

    @Inject
    Jdbi jdbi;

    @Override
    public Profile of(KnownParticipant her) {
        Intake intake = jdbi.withHandle(db -> db.createQuery("select * from profile where participant = :participant")
                .bind("participant", her.participant()).mapTo(Intake.class).findOne()).orElse(Intake.NOT_YET);
        return new Profile(her.municipality(), her.participationLevel(), intake, history(her.participant()));
    }

    private History history(UUID participant) {
        return new History(declines(participant), steps(participant), withdrawnFrom(participant));
    }

    private List<EarlierDecline> declines(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                select d.offering_id, o.kind, d.reason, d.occurred_at as declined_at, o.postcode_area, o.slots, o.obligation
                from decline d join open_offering o on o.id = d.offering_id where d.participant = :participant""")
                .bind("participant", participant)
                .mapTo(EarlierDecline.class)
                .list());
    }

    /** A choice counts from the moment it is made, before the organiser's side has heard of it. */
    private Map<UUID, StepState> steps(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                select offering_id, state from step where participant = :participant and state <> 'RELEASED'
                union all
                select distinct offering_id, 'ASKED' from choice c where participant = :participant and not exists (
                    select from step s where s.participant = c.participant and s.offering_id = c.offering_id
                    and (s.state <> 'RELEASED' or s.occurred_at >= c.occurred_at))""")
                .bind("participant", participant)
                .reduceRows(new HashMap<>(), (steps, row) -> {
                    steps.put(row.getColumn("offering_id", UUID.class), row.getColumn("state", StepState.class));
                    return steps;
                }));
    }

    private Set<String> withdrawnFrom(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                select organisation from withdrawal
                where participant = :participant and withdrawn and purpose in ('MATCHING', 'PROGRESS')""")
                .bind("participant", participant)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    @Override
    public void keep(UUID participant, Intake intake, Instant occurredAt, long sequence) {
        jdbi.useHandle(db -> {
            db.execute(
                    "delete from profile where participant = ? and (occurred_at, sequence) < (?, ?)",
                    participant,
                    occurredAt,
                    sequence);
            db.createUpdate("""
                    insert into profile values (:participant, :goals, :themes, :languages, :dutchLevel, :availability,
                        :postcodeArea, :childrenComeAlong, :occurredAt, :sequence, :barriers)
                    on conflict do nothing""")
                    .bind("participant", participant)
                    .bindMethods(intake)
                    .bind("occurredAt", occurredAt)
                    .bind("sequence", sequence)
                    .execute();
        });
    }
}
