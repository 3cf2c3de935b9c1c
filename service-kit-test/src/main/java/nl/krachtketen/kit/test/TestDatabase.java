package nl.krachtketen.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/** A real PostgreSQL with the settings and the roles of production. */
public final class TestDatabase {

    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    public static synchronized void createFor(String service) {
        start();
        String script = read(repositoryRoot().resolve("deploy/postgres/service.sql"))
                .replace("${service}", service).replace("${password}", "krachtketen");
        try (Connection superuser = superuser("postgres"); var statement = superuser.createStatement()) {
            for (String sql : script.split(";\\s*\\n")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start() {
        var builder = EmbeddedPostgres.builder()
                .setServerConfig("wal_level", "logical")
                .setServerConfig("fsync", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_slot_wal_keep_size", "64MB");
        // Tests need not wait for the disk; benchmarks must, and say so here.
        for (String setting : System.getProperty("krachtketen.test.postgresql", "synchronous_commit=off").split(",")) {
            builder.setServerConfig(setting.split("=")[0], setting.split("=")[1]);
        }
        try {
            postgres = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int port() {
        return postgres.getPort();
    }

    /** A connection that may do everything: to look behind the service's back, or to break its database. */
    public static Connection superuser(String database) {
        return connect(database, "postgres", "postgres");
    }

    /** A connection as one of the service's own roles. */
    public static Connection connect(String database, String user, String password) {
        try {
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Holds a replication slot as another replica's relay would, from whoever has it now, until it is closed.
     *
     * @throws SQLException if it was taken again meanwhile
     */
    public static Connection holdSlot(String database, String slot) throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, "postgres");
        PGProperty.PASSWORD.set(properties, "postgres");
        PGProperty.REPLICATION.set(properties, "database");
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "18");
        PGProperty.PREFER_QUERY_MODE.set(properties, "simple");
        Connection another = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, properties);
        try {
            execute(database, "select pg_terminate_backend(active_pid, 1000) from pg_replication_slots where active");
            another.unwrap(PGConnection.class).getReplicationAPI().replicationStream().logical().withSlotName(slot)
                    .withSlotOption("proto_version", 1).withSlotOption("publication_names", "outbox").start();
            return another;
        } catch (SQLException e) {
            another.close();
            throw e;
        }
    }

    /** The one number that a query gives, seen behind the service's back. */
    public static long count(String database, String sql) {
        try (var db = superuser(database); var statement = db.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes or breaks something behind the service's back. */
    public static void execute(String database, String sql) {
        try (var db = superuser(database); var statement = db.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path repositoryRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw"))).findFirst().orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
