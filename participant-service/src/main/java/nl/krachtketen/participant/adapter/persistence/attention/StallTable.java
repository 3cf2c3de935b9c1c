package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.attention.Stalls;
import nl.krachtketen.participant.application.attention.Standings;
import nl.krachtketen.participant.domain.attention.Stall;
import org.jdbi.v3.core.Jdbi;

/** Row-level security leaves a caller the stalls that concern it. */
@ApplicationScoped
class StallTable implements Stalls {

    @Inject
    Jdbi jdbi;

    @Override
    public Optional<Stall.Lasting> lasting(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select * from stall where participant = :participant and over_at is null for update")
                .bind("participant", participant).map(StallRow::of).findOne()).map(Stall.Lasting.class::cast);
    }

    @Override
    public boolean open(Stall.Open stall) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into stall (id, participant, step, since, turn, municipality, participation_level, opened_at)
                        values (:id, :participant, :step, :since, :turn, :municipality, :level, :openedAt)
                        on conflict (participant) where over_at is null do nothing""")
                .bindMethods(stall.core()).execute()) == 1;
    }

    @Override
    public void end(UUID stall, Instant now) {
        jdbi.useHandle(db -> db.createUpdate("update stall set over_at = :now where id = :id")
                .bind("now", now).bind("id", stall).execute());
    }

    @Override
    public void endBefore(List<Standings.Taken> steps, Instant now) {
        Batches.run(jdbi, "update stall set over_at = :now where participant = :participant and over_at is null and since < :occurredAt",
                steps, (batch, taken) -> batch.bindMethods(taken.happening()).bind("now", now));
    }

    @Override
    public Optional<Stall> find(UUID stall) {
        return jdbi.withHandle(db -> db.createQuery("select * from stall where id = :id").bind("id", stall).map(StallRow::of).findOne());
    }

    @Override
    public List<Stall> list(boolean alsoOver, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from stall where (:alsoOver or over_at is null) and (:before::uuid is null or id < :before)
                        order by id desc limit :limit""")
                .bind("alsoOver", alsoOver).bind("before", before).bind("limit", limit).map(StallRow::of).list());
    }

    @Override
    public void answer(Stall.Answered stall) {
        jdbi.useHandle(db -> db.createUpdate("update stall set reason = :reason, answered_at = :answeredAt where id = :id")
                .bindMethods(stall).bind("id", stall.core().id()).execute());
    }

    @Override
    public List<Stall.Core> unansweredSince(Instant before, Instant now, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        update stall set municipality_told_at = :now where id in (
                            select id from stall where over_at is null and reason is null and municipality_told_at is null
                                and opened_at <= :before
                                and not exists (select from participant p where p.id = stall.participant and p.restricted)
                            order by opened_at limit :limit for update skip locked) returning *""")
                .bind("now", now).bind("before", before).bind("limit", limit)
                .map((row, context) -> StallRow.of(row, context).core()).list());
    }
}
