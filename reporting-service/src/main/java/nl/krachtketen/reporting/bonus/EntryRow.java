package nl.krachtketen.reporting.bonus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads what counts out of a row in which it is kept. */
public final class EntryRow {

    private EntryRow() {}

    public static Entry read(ResultSet row) throws SQLException {
        String beside = row.getString("beside");
        Instant second = moment(row, "second_from");
        return new Entry(Account.valueOf(row.getString("account")), moment(row, "counted_at"), beside.isEmpty() ? null : Beside.valueOf(beside),
                new Span(moment(row, "first_from"), moment(row, "first_until")),
                second == null ? null : new Span(second, moment(row, "second_until")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null);
    }
}
