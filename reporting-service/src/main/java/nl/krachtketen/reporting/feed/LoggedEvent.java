package nl.krachtketen.reporting.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A row of the log.
 *
 * @param participant  null for an offering
 * @param payload      JSON in UTF-8
 * @param ownReference whether the reference in it is the receiver's
 * @param inDetail     whether the receiver may see what it tells beyond a step
 */
public record LoggedEvent(long position, UUID id, String source, String type, String subject, UUID participant, Instant time,
        UUID correlation, UUID causation, byte[] payload, boolean ownReference, boolean inDetail) {

    /** A row, its columns in the order of the components. By hand, because whoever reads everything reads very many. */
    static LoggedEvent of(ResultSet row, StatementContext context) throws SQLException {
        return new LoggedEvent(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getString(5),
                row.getObject(6, UUID.class), row.getObject(7, OffsetDateTime.class).toInstant(), row.getObject(8, UUID.class),
                row.getObject(9, UUID.class), row.getBytes(10), row.getBoolean(11), row.getBoolean(12));
    }
}
