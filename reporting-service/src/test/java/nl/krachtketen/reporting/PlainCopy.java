package nl.krachtketen.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.krachtketen.kit.test.TestDatabase;
import org.postgresql.PGConnection;

/** What ingest and rebuild are measured by: a COPY of the log into a table with the same columns, a primary key and an index by participant. */
final class PlainCopy implements AutoCloseable {

    private final Path events;

    /** Writes the log to a file, and makes the table. */
    PlainCopy() throws SQLException, IOException {
        TestDatabase.execute("reporting", """
                create table copied (like event_log);
                alter table copied add primary key (position);
                create index on copied (participant, position)""");
        events = Files.createTempFile("events", ".copy");
        try (Connection db = TestDatabase.superuser("reporting"); var out = Files.newOutputStream(events)) {
            db.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from event_log order by position) to stdout", out);
        }
    }

    /** Copies it all into the empty table. */
    void run() throws SQLException, IOException {
        TestDatabase.execute("reporting", "truncate copied");
        try (Connection db = TestDatabase.superuser("reporting"); var in = Files.newInputStream(events)) {
            db.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin", in, 1 << 16);
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(events);
        TestDatabase.execute("reporting", "drop table copied");
    }
}
