package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.placement.application.Activities;
import nl.krachtketen.placement.domain.Activity;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class ActivityTable implements Activities {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Activity.Running activity) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into activity (id, participant, offering_id, organisation, kind, started_at, recorded_at, version)
            values (:id, :participantId, :offeringId, :organisation, :kind, :startedAt, :recordedAt, :version)""")
                .bindMethods(activity.participation())
                .bind("kind", activity.kind())
                .bind("version", activity.version())
                .execute());
    }

    @Override
    public void save(Activity.Completed activity) {
        jdbi.useHandle(
                db -> db.createUpdate("update activity set ended_at = :completedAt, version = :version where id = :id")
                        .bind("completedAt", activity.completedAt())
                        .bind("version", activity.version())
                        .bind("id", activity.participation().id())
                        .execute());
    }

    @Override
    public Optional<Activity> find(UUID id, String caller) {
        return one(Scoped.step("activity"), id, caller);
    }

    @Override
    public Optional<Activity> lock(UUID id, String caller) {
        return one(Scoped.lockedStep("activity"), id, caller);
    }

    @Override
    public List<Activity> list(String caller, UUID offering, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.stepsAt("activity"))
                .bind("caller", caller)
                .bind("offering", offering)
                .bind("after", after)
                .bind("limit", limit)
                .map(ActivityTable::read)
                .list());
    }

    private Optional<Activity> one(String sql, UUID id, String caller) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", id)
                .bind("caller", caller)
                .map(ActivityTable::read)
                .findOne());
    }

    private static Activity read(ResultSet row, StatementContext context) throws SQLException {
        var participation = Rows.participation(row);
        var kind = OfferingKind.valueOf(row.getString("kind"));
        Instant completedAt = Rows.instant(row, "ended_at");
        return completedAt == null
                ? new Activity.Running(participation, kind, row.getLong("version"))
                : new Activity.Completed(participation, kind, completedAt, row.getLong("version"));
    }
}
