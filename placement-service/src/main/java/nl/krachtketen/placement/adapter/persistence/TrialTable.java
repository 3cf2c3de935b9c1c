package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.placement.application.Trials;
import nl.krachtketen.placement.domain.Evaluations;
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
            insert into trial (id, participant, offering_id, organisation, started_at, expected_end, recorded_at, version)
            values (:id, :participantId, :offeringId, :organisation, :startedAt, :expectedEnd, :recordedAt, :version)""")
                .bindMethods(trial.participation())
                .bind("expectedEnd", trial.expectedEnd())
                .bind("version", trial.version())
                .execute());
    }

    @Override
    public void save(Trial trial) {
        var ended = trial instanceof Trial.Ended end ? end : null;
        jdbi.useHandle(db -> db.createUpdate("""
            update trial set ended_at = :endedAt, evaluation = :evaluation, what_follows = :whatFollows,
                expected_end = :expectedEnd, her_evaluation = :hers, organisers_evaluation = :organisers, version = :version
            where id = :id""")
                .bind("endedAt", ended == null ? null : ended.endedAt())
                .bindArray("evaluation", String.class, ended == null ? null : names(ended.evaluation()))
                .bind("whatFollows", ended == null ? null : ended.whatFollows())
                .bind("expectedEnd", trial.expectedEnd())
                .bindArray("hers", String.class, names(trial.evaluations().participant()))
                .bindArray("organisers", String.class, names(trial.evaluations().organiser()))
                .bind("version", trial.version())
                .bind("id", trial.participation().id())
                .execute());
    }

    private static Object[] names(List<EvaluationCode> codes) {
        return codes.stream().map(Enum::name).toArray();
    }

    @Override
    public Optional<Trial> find(UUID id, String caller) {
        return one(Scoped.step("trial"), id, caller);
    }

    @Override
    public Optional<Trial> lock(UUID id, String caller) {
        return one(Scoped.lockedStep("trial"), id, caller);
    }

    @Override
    public List<Trial> list(String caller, UUID offering, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.stepsAt("trial"))
                .bind("caller", caller)
                .bind("offering", offering)
                .bind("after", after)
                .bind("limit", limit)
                .map(TrialTable::read)
                .list());
    }

    private Optional<Trial> one(String sql, UUID id, String caller) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", id)
                .bind("caller", caller)
                .map(TrialTable::read)
                .findOne());
    }

    private static Trial read(ResultSet row, StatementContext context) throws SQLException {
        var participation = Rows.participation(row);
        LocalDate expectedEnd = row.getObject("expected_end", LocalDate.class);
        var evaluations = new Evaluations(codes(row, "her_evaluation"), codes(row, "organisers_evaluation"));
        return row.getString("what_follows") == null
                ? new Trial.Running(participation, expectedEnd, evaluations, row.getLong("version"))
                : new Trial.Ended(
                        participation,
                        expectedEnd,
                        evaluations,
                        codes(row, "evaluation"),
                        WhatFollows.valueOf(row.getString("what_follows")),
                        Rows.instant(row, "ended_at"),
                        row.getLong("version"));
    }

    private static List<EvaluationCode> codes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(EvaluationCode::valueOf)
                .toList();
    }
}
