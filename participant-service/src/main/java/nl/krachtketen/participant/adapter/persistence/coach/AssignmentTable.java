package nl.krachtketen.participant.adapter.persistence.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.coach.Assignments;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.CoachEndReason;
import nl.krachtketen.participant.domain.coach.CoachSearch;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@ApplicationScoped
class AssignmentTable implements Assignments {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Assignment assignment) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into coach_assignment (id, participant, coach, organisation, assigned_at)
                        values (:id, :participant, :coach, :organisation, :assignedAt)""").bindMethods(assignment).execute());
    }

    @Override
    public Optional<Assignment> find(UUID participant, UUID assignment) {
        return jdbi.withHandle(db -> of(db.createQuery("select * from coach_assignment where participant = :participant and id = :id")
                .bind("id", assignment), participant).stream().findFirst());
    }

    @Override
    public Optional<Assignment> open(UUID participant) {
        return jdbi.withHandle(db -> of(
                db.createQuery("select * from coach_assignment where participant = :participant and ended_at is null"), participant).stream().findFirst());
    }

    @Override
    public List<Assignment> of(UUID participant) {
        return jdbi.withHandle(db -> of(db.createQuery("select * from coach_assignment where participant = :participant order by id desc"),
                participant));
    }

    private static List<Assignment> of(Query query, UUID participant) {
        return query.bind("participant", participant).mapTo(Assignment.class).list();
    }

    @Override
    public boolean end(UUID assignment, Instant at, CoachEndReason reason) {
        return jdbi.withHandle(db -> db.execute("""
                update coach_assignment set ended_at = ?, end_reason = ? where id = ? and ended_at is null""", at, reason, assignment)) == 1;
    }

    @Override
    public List<UUID> withCoachWhoStopped(int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select a.participant from coach_assignment a join coach c on c.id = a.coach
                        where a.ended_at is null and c.gone order by a.id limit :limit""").bind("limit", limit).mapTo(UUID.class).list());
    }

    @Override
    public List<CoachSearch> searches(String holder, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select p.id as participant, a.ended_at as since, p.contact_person from participant p
                        join coach_assignment a on a.participant = p.id and a.end_reason = 'COACH_STOPPED'
                        where p.holder = :holder and p.state <> 'DEPARTED' and (:after::uuid is null or p.id > :after)
                            and not exists (select from coach_assignment later where later.participant = p.id and later.id > a.id)
                        order by p.id limit :limit""")
                .bind("holder", holder).bind("after", after).bind("limit", limit).mapTo(CoachSearch.class).list());
    }
}
