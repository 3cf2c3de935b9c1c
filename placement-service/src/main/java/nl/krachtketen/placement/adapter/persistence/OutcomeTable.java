package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.placement.application.Outcomes;
import nl.krachtketen.placement.domain.Outcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class OutcomeTable implements Outcomes {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Outcome outcome) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into outcome (id, participant, offering_id, organisation, kind, sector, occurred_at,
                recorded_at, version)
            values (:id, :participantId, :offeringId, :organisation, :kind, :sector, :occurredAt,
                :recordedAt, :version)""").bindMethods(outcome).execute());
    }

    @Override
    public Optional<Outcome> find(UUID id, String caller) {
        return one(Scoped.step("outcome"), id, caller);
    }

    @Override
    public Optional<Outcome> lock(UUID id, String caller) {
        return one(Scoped.lockedStep("outcome"), id, caller);
    }

    private Optional<Outcome> one(String sql, UUID id, String caller) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", id)
                .bind("caller", caller)
                .map((row, context) -> read(row, confirmations(db, id)))
                .findOne());
    }

    @Override
    public void confirm(Outcome confirmed, Outcome.Confirmation last) {
        jdbi.useHandle(db -> {
            db.execute("update outcome set version = ? where id = ?", confirmed.version(), confirmed.id());
            db.createUpdate("""
                insert into outcome_confirmation (outcome_id, participant, moment, still_so, occurred_at, organisation)
                values (:outcome, :participant, :moment, :stillSo, :occurredAt, :organisation)""")
                    .bind("outcome", confirmed.id())
                    .bind("participant", confirmed.participantId())
                    .bindMethods(last)
                    .execute();
        });
    }

    @Override
    public List<Due> due(String caller, Instant now, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.dueOutcomes())
                .bind("caller", caller)
                .bind("now", now)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> due(row))
                .list());
    }

    @Override
    public List<Due> lockUnasked(Instant now, int limit) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.unaskedOutcomes())
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> due(row))
                .list());
    }

    @Override
    public void asked(Due due) {
        jdbi.useHandle(db -> db.createUpdate("update outcome set asked_after = :moment where id = :id")
                .bind("moment", due.moment())
                .bind("id", due.outcome().id())
                .execute());
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(read(row, List.of()), ConfirmationMoment.valueOf(row.getString("moment")));
    }

    private static List<Outcome.Confirmation> confirmations(Handle db, UUID outcome) {
        return db.createQuery("select * from outcome_confirmation where outcome_id = :outcome order by moment desc")
                .bind("outcome", outcome)
                .map((row, context) -> new Outcome.Confirmation(
                        ConfirmationMoment.valueOf(row.getString("moment")),
                        row.getBoolean("still_so"),
                        Rows.instant(row, "occurred_at"),
                        row.getString("organisation")))
                .list();
    }

    private static Outcome read(ResultSet row, List<Outcome.Confirmation> confirmations) throws SQLException {
        String sector = row.getString("sector");
        return new Outcome(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "participant"),
                row.getString("organisation"),
                OutcomeKind.valueOf(row.getString("kind")),
                sector == null ? null : Sector.valueOf(sector),
                Rows.uuid(row, "offering_id"),
                Rows.instant(row, "occurred_at"),
                Rows.instant(row, "recorded_at"),
                confirmations,
                row.getLong("version"));
    }
}
