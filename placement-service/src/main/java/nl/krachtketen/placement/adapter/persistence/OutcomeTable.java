package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.placement.application.Outcomes;
import nl.krachtketen.placement.domain.Outcome;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

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
        return jdbi.withHandle(db -> db.createQuery(Scoped.step("outcome"))
                .bind("id", id)
                .bind("caller", caller)
                .map(OutcomeTable::read)
                .findOne());
    }

    private static Outcome read(ResultSet row, StatementContext context) throws SQLException {
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
                row.getLong("version"));
    }
}
