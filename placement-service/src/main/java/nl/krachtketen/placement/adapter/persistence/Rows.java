package nl.krachtketen.placement.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.domain.Participation;

/** What rows have in common. */
final class Rows {

    private Rows() {}

    /** Null if the column is. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Participation participation(ResultSet row) throws SQLException {
        return new Participation(
                uuid(row, "id"),
                uuid(row, "participant"),
                uuid(row, "offering_id"),
                row.getString("organisation"),
                instant(row, "started_at"),
                instant(row, "recorded_at"));
    }
}
