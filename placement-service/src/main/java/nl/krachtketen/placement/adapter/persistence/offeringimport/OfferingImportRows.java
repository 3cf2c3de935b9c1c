package nl.krachtketen.placement.adapter.persistence.offeringimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.placement.application.offeringimport.ImportCounts;
import nl.krachtketen.placement.application.offeringimport.OfferingImport;
import org.jdbi.v3.core.statement.StatementContext;

/** An import as its row holds it. */
final class OfferingImportRows {

    private OfferingImportRows() {}

    static OfferingImport read(ResultSet row, StatementContext context) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new OfferingImport(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                List.of((String[]) row.getArray("municipalities").getArray()),
                row.getBoolean("dry_run"),
                OfferingImport.State.valueOf(row.getString("state")),
                new ImportCounts(
                        row.getInt("rows_read"),
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("rows_refused")),
                row.getTimestamp("received_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
