package nl.krachtketen.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL 18 with one database for each service; everything it confirms is on disk. */
final class PostgreSql extends Part {
    static final String NAME = "postgresql";

    private final Secrets secrets;
    private final Path programs;
    private final Path data;

    PostgreSql(Settings settings, Secrets secrets) {
        super(NAME, settings, List.of());
        this.secrets = secrets;
        this.programs = settings.program("postgresql");
        this.data = settings.data("postgresql");
    }

    @Override
    void prepare(Consumer<String> progress) throws IOException {
        if (Files.notExists(programs)) {
            progress.accept("unpacking");
            unpack();
        }
        if (Files.notExists(data)) {
            progress.accept("making the cluster");
            makeCluster();
        }
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(notAsRoot());
        command.add(program("postgres"));
        command.addAll(List.of("-D", data.toString()));
        configuration().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    @Override
    boolean ready() {
        try (var connection = databases().connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    void setUp(Consumer<String> progress) throws IOException {
        progress.accept("making the databases");
        databases().create();
    }

    /** SIGINT disconnects the clients and shuts down in order; SIGTERM would wait for every client to leave. */
    @Override
    void askToStop(ProcessHandle process) {
        try {
            Processes.runTool(List.of("/bin/kill", "-INT", Long.toString(process.pid())), Map.of(), settings().log(NAME));
        } catch (IOException | PlatformException e) {
            process.destroy();
        }
    }

    private DatabaseSetup databases() {
        return new DatabaseSetup(settings(), secrets);
    }

    private Map<String, String> configuration() {
        Map<String, String> configuration = new TreeMap<>();
        configuration.put("port", Integer.toString(settings().port(Port.POSTGRESQL)));
        configuration.put("listen_addresses", Settings.HOST);
        configuration.put("unix_socket_directories", "");
        configuration.put("fsync", "on");
        configuration.put("synchronous_commit", "on");
        configuration.put("wal_level", "logical");
        configuration.put("max_replication_slots", "16");
        configuration.put("max_wal_senders", "16");
        configuration.put("max_slot_wal_keep_size", "2GB");
        // After each checkpoint every page that changes is logged whole: a backlog is taken in faster with fewer of them.
        configuration.put("max_wal_size", "4GB");
        configuration.put("max_connections", "200");
        configuration.put("shared_buffers", "128MB");
        configuration.put("timezone", "UTC");
        return configuration;
    }

    private void unpack() throws IOException {
        String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        try (InputStream packed = PostgreSql.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new PlatformException("There is no PostgreSQL for this system (" + archive + ").");
            }
            Archive.unpack(new XZCompressorInputStream(packed), 0, programs);
        }
    }

    private void makeCluster() throws IOException {
        Path password = Files.createTempFile(Files.createDirectories(data.getParent()), "password", "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Path unfinished = data.resolveSibling("postgresql.unfinished");
        try {
            Files.writeString(password, secrets.databaseSuperuser());
            Folders.delete(unfinished);
            List<String> command = new ArrayList<>(notAsRoot());
            command.addAll(List.of(program("initdb"), "-D", unfinished.toString(), "-U", DatabaseSetup.SUPERUSER,
                    "--auth=scram-sha-256", "--pwfile=" + password, "-E", "UTF-8", "--locale=C.UTF-8"));
            Processes.runTool(command, Map.of(), settings().log(NAME));
            Files.move(unfinished, data);
        } finally {
            Files.delete(password);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static List<String> notAsRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }
}
