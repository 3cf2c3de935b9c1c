package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** The platform's PostgreSQL in an operator's hands: its log archived, backed up while it works, its disk lost, restored. */
final class Cluster {

    private static final Part PART = new Part("postgresql");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data = PART.data();
    private final Path backup;
    private final Path archive;
    private final Path logDisk;
    private Part.Held held;

    /** @param elsewhere where the data's disk is not */
    Cluster(Path elsewhere) throws IOException {
        backup = elsewhere.resolve("base.tar");
        archive = Files.createDirectory(elsewhere.resolve("archive"));
        logDisk = elsewhere.resolve("log-disk");
    }

    /** Each piece of log is kept elsewhere too as soon as it is full. */
    void archiveTheLog() {
        execute("alter system set archive_mode = on");
        execute("alter system set archive_command = 'cp %p " + archive + "/%f'");
        startAgain("on");
    }

    void noLongerArchiveTheLog() {
        execute("alter system reset all");
        startAgain("off");
    }

    /** The platform starts again what dies. */
    private void startAgain(String archiving) {
        PART.process().ifPresent(ProcessHandle::destroyForcibly);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> query("show archive_mode").equals(archiving));
    }

    /** While others write: what is copied is made whole by the log. Slots are the primary's own, and not part of it. */
    void backUp() throws IOException, SQLException {
        try (Connection connection = connect(); var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('restore test', true)");
            var copied = Shell.run(data, Map.of(), "tar", "--create", "--file", backup.toString(), "--ignore-failed-read",
                    "--exclude=./pg_wal/*", "--exclude=./pg_replslot/*", "--exclude=./postmaster.*", ".");
            // 1: a file changed or went while it was read.
            assertThat(copied.exit()).as(copied.output()).isLessThanOrEqualTo(1);
            try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(backup.resolveSibling("backup_label"), stopped.getString(1));
            }
        }
    }

    long backupMegabytes() throws IOException {
        return Files.size(backup) >> 20;
    }

    /** Without a warning. The log has a disk of its own, as in deploy/kubernetes/engines: of the data nothing is left. */
    void loseTheDataDisk() {
        held = PART.held();
        run("mv", data.resolve("pg_wal").toString(), logDisk.toString());
        run("rm", "-r", data.toString());
    }

    /** From the base backup, the archive and what is on the log's disk, to the end. */
    void restore() throws IOException {
        run("mkdir", "--mode=700", data.toString());
        run("tar", "--extract", "--file", backup.toString(), "--directory", data.toString());
        run("cp", "--archive", logDisk + "/.", data.resolve("pg_wal").toString());
        Files.copy(backup.resolveSibling("backup_label"), data.resolve("backup_label"));
        Files.createFile(data.resolve("recovery.signal"));
        String fetch = "restore_command = 'cp " + archive + "/%f %p'\n";
        Files.writeString(data.resolve("postgresql.auto.conf"), fetch, StandardOpenOption.APPEND);
        held.close();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> query("select pg_is_in_recovery()").equals("f"));
    }

    void execute(String sql) {
        try (Connection connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolveSibling("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String url = Platform.status().at("/databases/participant/jdbcUrl").asText().replaceFirst("/participant$", "/postgres");
        return DriverManager.getConnection(url, "postgres", secrets.getProperty("database-superuser"));
    }

    private void run(String... command) {
        var ran = Shell.run(data.getParent(), Map.of(), command);
        assertThat(ran.exit()).as(ran.output()).isZero();
    }
}
