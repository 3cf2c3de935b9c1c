package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.placement.application.Trials;
import nl.krachtketen.placement.domain.Trial;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class TrialTable implements Trials {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Trial.Running trial) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into trial (id, participant, offering_id, organisation, started_at, recorded_at, version)
            values (:id, :participantId, :offeringId, :organisation, :startedAt, :recordedAt, :version)""")
                .bindMethods(trial.participation())
                .bind("version", trial.version())
                .execute());
    }

    @Override
    public void save(Trial.Ended trial) {
        jdbi.useHandle(db -> db.createUpdate("""
            update trial set ended_at = :endedAt, evaluation = :evaluation, what_follows = :whatFollows,
                version = :version
            where id = :id""")
                .bind("endedAt", trial.endedAt())
                .bindArray(
                        "evaluation",
                        String.class,
                        trial.evaluation().stream().map(Enum::name).toList())
                .bind("whatFollows", trial.whatFollows())
                .bind("version", trial.version())
                .bind("id", trial.participation().id())
                .execute());
    }

    @Override
    public Optional<Trial> find(UUID id, String caller) {
        return one(Scoped.step("trial"), id, caller);
    }

    @Override
    public Optional<Trial> lock(UUID id, String caller) {
        return one(Scoped.lockedStep("trial"), id, caller);
    }

    private Optional<Trial> one(String sql, UUID id, String caller) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", id)
                .bind("caller", caller)
                .map(TrialTable::read)
                .findOne());
    }

    private static Trial read(ResultSet row, StatementContext context) throws SQLException {
        return row.getString("what_follows") == null
                ? new Trial.Running(Rows.participation(row), row.getLong("version"))
                : new Trial.Ended(
                        Rows.participation(row),
                        evaluation(row),
                        WhatFollows.valueOf(row.getString("what_follows")),
                        Rows.instant(row, "ended_at"),
                        row.getLong("version"));
    }

    private static List<EvaluationCode> evaluation(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("evaluation").getArray())
                .map(EvaluationCode::valueOf)
                .toList();
    }
}
