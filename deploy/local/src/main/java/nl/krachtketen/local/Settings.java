package nl.krachtketen.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the platform lives on this machine.
 *
 * @param root the repository, in which the built parts are found
 * @param home the data folder: everything that survives a restart, logs and process files
 * @param portOffset added to every port, so that two platforms can run beside each other
 */
public record Settings(Path root, Path home, int portOffset) {
    static final String HOST = "127.0.0.1";
    private static final int HIGHEST_OFFSET = 65535 - Port.POSTGRESQL.number();

    public Settings {
        if (portOffset < 0 || portOffset > HIGHEST_OFFSET) {
            throw new PlatformException("KRACHTKETEN_PORT_OFFSET is " + portOffset
                    + ", but must be between 0 and " + HIGHEST_OFFSET + ".");
        }
    }

    /** Reads KRACHTKETEN_ROOT, KRACHTKETEN_HOME (default: .krachtketen in the root) and KRACHTKETEN_PORT_OFFSET. */
    public static Settings from(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("KRACHTKETEN_ROOT", ".")).toAbsolutePath().normalize();
        String home = environment.getOrDefault("KRACHTKETEN_HOME", "");
        return new Settings(root,
                home.isBlank() ? root.resolve(".krachtketen") : Path.of(home).toAbsolutePath().normalize(),
                offset(environment.getOrDefault("KRACHTKETEN_PORT_OFFSET", "0")));
    }

    private static int offset(String text) {
        try {
            return text.isBlank() ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new PlatformException("KRACHTKETEN_PORT_OFFSET is '" + text + "', but must be a whole number.", e);
        }
    }

    public int port(Port port) {
        return port.number() + portOffset;
    }

    /** For example {@code http://127.0.0.1:8081}. */
    public String url(Port port) {
        return "http://" + HOST + ":" + port(port);
    }

    String kafkaBootstrap() {
        return HOST + ":" + port(Port.KAFKA);
    }

    /** The Keycloak realm: the issuer in every token. */
    public String issuer() {
        return url(Port.KEYCLOAK) + "/realms/krachtketen";
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port(Port.POSTGRESQL) + "/" + database;
    }

    /** A program that came packed; unpacked once, and kept by a reset. */
    Path program(String name) {
        return home.resolve("programs").resolve(name);
    }

    /** What survives a restart, and not a reset. */
    public Path data(String name) {
        return home.resolve("data").resolve(name);
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path run(String file) {
        return home.resolve("run").resolve(file);
    }

    Path built(String path) {
        return root.resolve("deploy/local/target").resolve(path);
    }
}
