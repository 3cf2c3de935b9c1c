package nl.krachtketen.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One process of the platform. A subclass says how it is prepared, started, known to be ready, and set up. */
abstract class Part {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final Duration PROBE_INTERVAL = Duration.ofMillis(200);

    private final String name;
    private final Settings settings;
    private final List<Part> needs;

    Part(String name, Settings settings, List<Part> needs) {
        this.name = name;
        this.settings = settings;
        this.needs = needs;
    }

    abstract List<String> command();

    /** Whether this part really does its work now. Asked also of parts that an earlier launcher started. */
    abstract boolean ready();

    /** Variables for the process, beside those of the launcher. */
    Map<String, String> environment() {
        return Map.of();
    }

    /** What must be done before the first start; later it finds its work done. */
    void prepare(Consumer<String> progress) throws IOException {
    }

    /** What others need of this part beyond its being there, such as topics. Repeatable. */
    void setUp(Consumer<String> progress) throws IOException {
    }

    final String name() {
        return name;
    }

    final Settings settings() {
        return settings;
    }

    final List<Part> needs() {
        return needs;
    }

    /** Starts this part and returns when others may use it. */
    final void start(Consumer<String> progress) throws IOException {
        prepare(progress);
        progress.accept("starting");
        ProcessHandle process = Processes.startPart(command(), environment(), settings.log(name));
        pidFile().write(process);
        awaitReady(process);
        setUp(progress);
    }

    /** The running process of this part, whoever started it. */
    final Optional<ProcessHandle> process() {
        return pidFile().process();
    }

    /** Asks the process to stop, and ends it when it does not. */
    final void stop() {
        process().ifPresent(process -> {
            askToStop(process);
            try {
                process.onExit().orTimeout(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS).join();
            } catch (CompletionException tooSlow) {
                process.destroyForcibly();
                process.onExit().join();
            }
        });
        pidFile().delete();
    }

    void askToStop(ProcessHandle process) {
        process.destroy();
    }

    private PidFile pidFile() {
        return new PidFile(settings.run(name + ".pid"));
    }

    private void awaitReady(ProcessHandle process) {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready()) {
            if (!process.isAlive()) {
                throw new PlatformException(name + " stopped while it was starting.\n" + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new PlatformException(name + " was not ready after " + LONGEST_START.toSeconds() + " s.\n" + lastLines());
            }
            Pause.of(PROBE_INTERVAL);
        }
    }

    private String lastLines() {
        return "Its last lines (" + settings.log(name) + "):\n" + LogTail.of(settings.log(name));
    }
}
