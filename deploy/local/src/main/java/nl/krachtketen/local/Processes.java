package nl.krachtketen.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts other programs: the parts, which run on, and tools, which finish. */
final class Processes {
    /**
     * The first compiler only. On two cores the second one takes for minutes what the work itself needs: a platform that had
     * just started showed a step after seconds instead of 50 milliseconds.
     */
    static final String QUICK = "-XX:TieredStopAtLevel=1";

    /**
     * What is new takes a third of the heap otherwise, and the first collection comes when all of that was touched: 50 MB of each
     * service that hold nothing.
     */
    static final String FEW_NEW = "-Xmn32m";

    /** Whoever has no memory left is started again: half of a process may be dead otherwise, and nobody notices. */
    static final String END_WITHOUT_MEMORY = "-XX:+ExitOnOutOfMemoryError";

    private Processes() {
    }

    /** The Java that runs this launcher, so that all parts run on the same one. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts a part that writes to its log and is not touched by a Ctrl-C: the launcher stops it in its turn. */
    static ProcessHandle startPart(List<String> command, Map<String, String> environment, Path log) throws IOException {
        List<String> line = new ArrayList<>(awayFromTheTerminal());
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        return builder.start().toHandle();
    }

    /** Runs a tool to its end. Fails with what it printed when it does not end well. */
    static void runTool(List<String> command, Map<String, String> environment, Path log) throws IOException {
        long before = Files.exists(log) ? Files.size(log) : 0;
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        int exit = waitFor(builder.start());
        if (exit != 0) {
            byte[] printed = Files.readAllBytes(log);
            String text = new String(printed, (int) before, printed.length - (int) before, StandardCharsets.UTF_8);
            throw new PlatformException(command.getFirst() + " failed (exit code " + exit + "):\n" + text.strip());
        }
    }

    /** A terminal sends Ctrl-C to its whole process group; where setsid is missing (macOS), the signal is ignored. */
    private static List<String> awayFromTheTerminal() {
        return Files.isExecutable(Path.of("/usr/bin/setsid"))
                ? List.of("/usr/bin/setsid")
                : List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "part");
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new PlatformException("Interrupted while waiting for " + process.info().command().orElse("a tool"), e);
        }
    }
}
