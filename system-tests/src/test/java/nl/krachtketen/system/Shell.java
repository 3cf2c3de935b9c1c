package nl.krachtketen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of a partner's own, run beside the platform as the partner runs them. */
final class Shell {

    private static final int MINUTES = 3;

    /** What a program printed, both on its output and on its error output. */
    record Ran(int exit, String output) {}

    private Shell() {}

    static Ran run(Path folder, Map<String, String> environment, String... command) {
        try {
            Process process = builder(folder, environment, command).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " did not end:\n" + output);
            }
            return new Ran(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves it running. */
    static Process start(Path folder, Map<String, String> environment, Path log, String... command) {
        try {
            return builder(folder, environment, command).redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(Path folder, Map<String, String> environment, String... command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    /** Whether a program is on this machine. */
    static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    }

    static boolean hasNode() {
        return Stream.of("node", "npm").allMatch(Shell::has);
    }
}
