package nl.krachtketen.placement.adapter.persistence.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.agreement.Agreements;
import nl.krachtketen.placement.domain.agreement.Agreement;
import nl.krachtketen.placement.domain.agreement.AgreementTerms;
import nl.krachtketen.placement.domain.agreement.Confirmation;
import nl.krachtketen.placement.domain.agreement.Expense;
import nl.krachtketen.placement.domain.agreement.Proposal;
import nl.krachtketen.placement.domain.agreement.Task;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class AgreementTable implements Agreements {

    @Inject
    Jdbi jdbi;

    @Override
    public Optional<Agreement> find(UUID placement) {
        return one("select * from agreement where placement_id = :placement", placement);
    }

    @Override
    public Optional<Agreement> lock(UUID placement) {
        return one("select * from agreement where placement_id = :placement for no key update", placement);
    }

    private Optional<Agreement> one(String sql, UUID placement) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("placement", placement)
                .map((row, context) -> read(db, row))
                .findOne());
    }

    @Override
    public void save(Agreement agreement) {
        var terms = agreement.proposal().terms();
        jdbi.useHandle(db -> {
            db.createUpdate("""
                insert into agreement (placement_id, hours_per_week, tasks, expenses, contact, start_date, end_date,
                    with_coach, revision, version)
                values (:placementId, :hoursPerWeek, :taskCodes, :expenseCodes, :contact, :startDate, :endDate,
                    :withCoach, :revision, :version)
                on conflict (placement_id) do update set hours_per_week = :hoursPerWeek, tasks = :taskCodes,
                    expenses = :expenseCodes, contact = :contact, start_date = :startDate, end_date = :endDate,
                    with_coach = :withCoach, revision = :revision, version = :version""")
                    .bind("placementId", agreement.placementId())
                    .bindMethods(terms)
                    .bindArray("taskCodes", String.class, names(terms.tasks()))
                    .bindArray("expenseCodes", String.class, names(terms.expenses()))
                    .bind("revision", agreement.proposal().revision())
                    .bind("version", agreement.version())
                    .execute();
            saveConfirmations(db, agreement);
        });
    }

    private static void saveConfirmations(Handle db, Agreement agreement) {
        db.execute("delete from agreement_confirmation where placement_id = ?", agreement.placementId());
        agreement.confirmations().forEach(confirmation -> db.createUpdate("""
            insert into agreement_confirmation (placement_id, party, confirmed_at, channel)
            values (:placementId, :party, :at, :channel)""")
                .bind("placementId", agreement.placementId())
                .bindMethods(confirmation)
                .execute());
    }

    private static Object[] names(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray();
    }

    private static Agreement read(Handle db, ResultSet row) throws SQLException {
        UUID placement = row.getObject("placement_id", UUID.class);
        var proposal = new Proposal(terms(row), row.getInt("revision"));
        var confirmations = db.createQuery("""
                select party, confirmed_at as at, channel from agreement_confirmation
                where placement_id = :placement order by confirmed_at""")
                .bind("placement", placement)
                .mapTo(Confirmation.class)
                .list();
        long version = row.getLong("version");
        return confirmations.size() < proposal.terms().parties().size()
                ? new Agreement.Proposed(placement, proposal, confirmations, version)
                : new Agreement.Confirmed(placement, proposal, confirmations, version);
    }

    private static AgreementTerms terms(ResultSet row) throws SQLException {
        return new AgreementTerms(
                row.getInt("hours_per_week"),
                Arrays.stream((String[]) row.getArray("tasks").getArray())
                        .map(Task::valueOf)
                        .toList(),
                Arrays.stream((String[]) row.getArray("expenses").getArray())
                        .map(Expense::valueOf)
                        .toList(),
                row.getString("contact"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                row.getBoolean("with_coach"));
    }
}
