package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.placement.application.Placements;
import nl.krachtketen.placement.domain.Placement;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PlacementTable implements Placements {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Placement.Running placement) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into placement (id, participant, offering_id, organisation, hours_per_week, started_at,
                recorded_at, version)
            values (:id, :participantId, :offeringId, :organisation, :hoursPerWeek, :startedAt,
                :recordedAt, :version)""")
                .bindMethods(placement.participation())
                .bind("hoursPerWeek", placement.hoursPerWeek())
                .bind("version", placement.version())
                .execute());
    }

    @Override
    public void save(Placement placement) {
        var ended = placement instanceof Placement.Ended end ? end : null;
        jdbi.useHandle(db -> db.createUpdate("""
            update placement set hours_per_week = :hoursPerWeek, ended_at = :endedAt, reason = :reason, version = :version
            where id = :id""")
                .bind("hoursPerWeek", placement.hoursPerWeek())
                .bind("endedAt", ended == null ? null : ended.endedAt())
                .bind("reason", ended == null ? null : ended.reason())
                .bind("version", placement.version())
                .bind("id", placement.participation().id())
                .execute());
    }

    @Override
    public Optional<Placement> find(UUID id, String caller) {
        return one(Scoped.step("placement"), id, caller);
    }

    @Override
    public Optional<Placement> lock(UUID id, String caller) {
        return one(Scoped.lockedStep("placement"), id, caller);
    }

    @Override
    public List<Placement> list(String caller, UUID offering, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.stepsAt("placement"))
                .bind("caller", caller)
                .bind("offering", offering)
                .bind("after", after)
                .bind("limit", limit)
                .map(PlacementTable::read)
                .list());
    }

    private Optional<Placement> one(String sql, UUID id, String caller) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", id)
                .bind("caller", caller)
                .map(PlacementTable::read)
                .findOne());
    }

    private static Placement read(ResultSet row, StatementContext context) throws SQLException {
        var participation = Rows.participation(row);
        int hours = row.getInt("hours_per_week");
        String reason = row.getString("reason");
        return reason == null
                ? new Placement.Running(participation, hours, row.getLong("version"))
                : new Placement.Ended(
                        participation,
                        hours,
                        PlacementEndReason.valueOf(reason),
                        Rows.instant(row, "ended_at"),
                        row.getLong("version"));
    }
}
