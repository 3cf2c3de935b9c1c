package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.attention.Standings;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Running;
import nl.krachtketen.participant.domain.attention.Standing;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

@ApplicationScoped
class StandingTable implements Standings {

    private static final String SELECT = """
            select p.id, p.municipality, p.contact_person, p.state, p.participation_level, p.holder, c.step, c.asked,
                greatest(c.since, c.resumed_at) as since,
                array(select distinct r.kind from running_step r where r.participant = c.participant
                    and r.shown_at > greatest(coalesce(r.ended_at, '-infinity'), coalesce(c.left_at, '-infinity'))) as running
            from chain_position c join participant p on p.id = c.participant
            """;

    @Inject
    Jdbi jdbi;

    @Override
    public void take(List<Taken> steps) {
        Batches.run(jdbi, """
                insert into chain_position (participant, step, since, recorded_at, event_id, asked, left_at, look_at)
                values (:participant, :step, :occurredAt, :recordedAt, :eventId, :asked, :leftAt, 'epoch')
                on conflict (participant) do update set step = excluded.step, since = excluded.since,
                    recorded_at = excluded.recorded_at, event_id = excluded.event_id, asked = excluded.asked,
                    left_at = greatest(chain_position.left_at, excluded.left_at), look_at = 'epoch'
                where (chain_position.since, chain_position.recorded_at, chain_position.event_id)
                    < (excluded.since, excluded.recorded_at, excluded.event_id)""",
                steps, (batch, taken) -> batch.bindMethods(taken.happening()).bind("step", taken.step()).bind("asked", taken.asked())
                        .bind("leftAt", taken.step() == ChainStep.LEFT ? taken.happening().occurredAt() : null));
    }

    @Override
    public void show(List<Seen> running) {
        Batches.run(jdbi, """
                insert into running_step (participant, kind, offering, shown_at) values (:participant, :kind, :at, :occurredAt)
                on conflict (participant, kind, offering) do update set shown_at = greatest(running_step.shown_at, excluded.shown_at)""",
                running, StandingTable::bind);
    }

    @Override
    public void end(List<Seen> running) {
        Batches.run(jdbi, """
                insert into running_step (participant, kind, offering, ended_at) values (:participant, :kind, :at, :occurredAt)
                on conflict (participant, kind, offering) do update set ended_at = greatest(running_step.ended_at, excluded.ended_at)""",
                running, StandingTable::bind);
    }

    /** What she moved on to is confirmed or not, whichever offering led there. */
    private static void bind(PreparedBatch batch, Seen seen) {
        batch.bindMethods(seen.happening()).bind("kind", seen.running())
                .bind("at", seen.running() == Running.OUTCOME ? null : seen.happening().offering());
    }

    @Override
    public void touch(List<Touched> touched) {
        Batches.run(jdbi, """
                update chain_position set look_at = 'epoch', resumed_at = greatest(resumed_at, :resumedAt)
                where participant = :participant""", touched, PreparedBatch::bindMethods);
    }

    @Override
    public void lookAtAllIn(String municipality) {
        jdbi.useHandle(db -> db.execute("""
                update chain_position set look_at = 'epoch' from participant p
                where p.id = participant and p.municipality = ?""", municipality));
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return jdbi.withHandle(db -> db.createQuery("select participant from chain_position where look_at <= :now order by look_at limit :limit")
                .bind("now", now).bind("limit", limit).mapTo(UUID.class).list());
    }

    @Override
    public Optional<Due> lockDue(UUID participant, Instant now) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "where p.id = :participant and c.look_at <= :now for update of c")
                .bind("participant", participant).bind("now", now).map(StandingRow::due).findOne());
    }

    @Override
    public void lookedAt(UUID participant, Instant next) {
        jdbi.useHandle(db -> db.createUpdate("update chain_position set look_at = :next where participant = :participant")
                .bind("next", next).bind("participant", participant).execute());
    }

    @Override
    public Optional<Standing> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "where p.id = :participant").bind("participant", participant)
                .map(StandingRow::standing).findOne());
    }
}
