package nl.krachtketen.participant.adapter.persistence.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.participant.domain.consent.Consent;
import nl.krachtketen.participant.domain.consent.LegalBasis;
import nl.krachtketen.participant.domain.consent.Receipt;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a consent in the state that its row says. */
final class ConsentRow {

    private ConsentRow() {}

    static Consent of(ResultSet row, StatementContext context) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return endedAt == null ? given(row, context)
                : new Consent.Ended(receipt(row), Consent.Ending.valueOf(row.getString("ending")), row.getString("ended_by"), endedAt.toInstant());
    }

    static Consent.Given given(ResultSet row, StatementContext context) throws SQLException {
        return new Consent.Given(receipt(row));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(row.getObject("id", UUID.class), row.getObject("participant", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")), row.getString("recipient"),
                LegalBasis.valueOf(row.getString("legal_basis")), row.getString("notice_version"), row.getString("language"),
                row.getObject("last_date", LocalDate.class), row.getString("recorded_by"), row.getTimestamp("given_at").toInstant());
    }
}
