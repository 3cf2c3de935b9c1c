package nl.krachtketen.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One process of the platform, met from outside: by its process number, by signals, and by what keeps it from coming back. */
record Part(String name) {

    /** The longest that whoever started the platform needs to start a part again. */
    private static final Duration START = Duration.ofMinutes(5);

    /** Empty while it is being started again. */
    Optional<ProcessHandle> process() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(run(".pid")).split(" ")[0])).filter(ProcessHandle::isAlive);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** As soon as it runs. */
    ProcessHandle running() {
        return await().atMost(START).until(this::process, Optional::isPresent).orElseThrow();
    }

    void signal(String signal) {
        Shell.run(Path.of("."), Map.of(), "/bin/kill", signal, Long.toString(running().pid()));
    }

    /** Kills it and all that it started; it is not started again before this is closed. */
    Held held() {
        return held(ProcessHandle::destroyForcibly);
    }

    /** The same, but it may end in order. */
    Held stopped() {
        return held(ProcessHandle::destroy);
    }

    private Held held(Consumer<ProcessHandle> end) {
        try {
            ProcessHandle process = running();
            Held held = new Held(Files.createFile(run(".held")));
            List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
            all.forEach(end);
            all.forEach(each -> each.onExit().join());
            return held;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Held(Path file) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path data() {
        return home().resolve("data").resolve(name);
    }

    Path log(String of) {
        return home().resolve("logs").resolve(name + "-" + of + ".log");
    }

    private Path run(String suffix) {
        return home().resolve("run").resolve(name + suffix);
    }

    private static Path home() {
        return Path.of(Platform.status().get("home").asText());
    }
}
