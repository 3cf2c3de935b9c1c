package nl.krachtketen.system;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole platform, started once by its own command for all system tests, beside any platform that runs here already. */
public class Platform implements BeforeAllCallback {

    static final int PORT_OFFSET = Integer.getInteger("port-offset", 5_000);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(folder -> Files.exists(folder.resolve("krachtketen"))).findFirst().orElseThrow();
    /** Where what is started was built: elsewhere if it is another version, from which an upgrade is tried. */
    private static final Path STARTED_FROM = Path.of(System.getProperty("krachtketen.started-from", ROOT.toString()));
    private static final Map<String, List<String>> ROUTES = new ConcurrentHashMap<>();
    private static JsonNode status;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Platform.class, key -> start());
    }

    private static AutoCloseable start() {
        run("up", "--detach");
        status = readJson(run("status", "--json"));
        return () -> run("down");
    }

    /** What {@code status --json} tells. */
    static JsonNode status() {
        return status;
    }

    /** What {@code status --json} tells now. */
    static JsonNode now() {
        return readJson(run("status", "--json"));
    }

    /** Where the service is; of several replicas one or another. */
    static String url(String service) {
        List<String> replicas = ROUTES.getOrDefault(service, List.of(status.at("/services/" + service + "/url").asText()));
        return replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
    }

    /** From now on calls go to these replicas, as a proxy would send them; without any, to the platform's own. */
    static void route(String service, String... replicas) {
        if (replicas.length == 0) {
            ROUTES.remove(service);
        } else {
            ROUTES.put(service, List.of(replicas));
        }
    }

    /** A demo client's secret, or a demo user's password, and what else the platform tells about it. */
    static JsonNode client(String id) {
        return find("clients", "clientId", id);
    }

    static JsonNode user(String name) {
        return find("users", "username", name);
    }

    /** What a Kafka client needs to log in under this name. */
    static Map<String, Object> kafka(String login) {
        return JSON.convertValue(status.at("/kafka/clients").get(login), new TypeReference<>() {});
    }

    private static JsonNode find(String list, String field, String value) {
        for (JsonNode entry : status.get(list)) {
            if (entry.path(field).asText().equals(value)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("no " + value + " among the platform's " + list);
    }

    /** The repository's folder. */
    static Path root() {
        return ROOT;
    }

    /** What makes the one command speak of the platform under test. */
    static Map<String, String> environment() {
        return Map.of("KRACHTKETEN_HOME", ROOT.resolve("system-tests/target/platform").toString(), "KRACHTKETEN_PORT_OFFSET",
                Integer.toString(PORT_OFFSET), "KRACHTKETEN_BUILD", "no");
    }

    /** Runs the one command, in a data folder and on ports of the tests' own, and returns what it printed. */
    static String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(STARTED_FROM.resolve("krachtketen").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(STARTED_FROM.toFile()).redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment());
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("krachtketen " + String.join(" ", arguments) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode readJson(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
