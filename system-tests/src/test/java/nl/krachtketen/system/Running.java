package nl.krachtketen.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part as the platform runs it, so that the test can run one like it: as Linux keeps it of each process.
 *
 * @param command how it was started
 * @param settings by what variables it was told where everything is
 */
record Running(Part part, List<String> command, Map<String, String> settings) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern SETTING = Pattern.compile("(KRACHTKETEN|KAFKA|QUARKUS)_[A-Z_]+=.*", Pattern.DOTALL);

    static Running of(Part part) {
        ProcessHandle process = part.running();
        Map<String, String> settings = told(process, "environ").stream().filter(SETTING.asMatchPredicate())
                .map(setting -> setting.split("=", 2)).collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        return new Running(part, told(process, "cmdline"), settings);
    }

    /** From another jar. */
    Running from(Path jar) {
        return new Running(part, command.stream().map(word -> word.endsWith(".jar") ? jar.toString() : word).toList(), settings);
    }

    /** With other settings beside its own. */
    Running with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        return new Running(part, command, all);
    }

    /** By another program, which starts it in its turn. */
    Running under(String... program) {
        return new Running(part, Stream.concat(Arrays.stream(program), command.stream()).toList(), settings);
    }

    /** Starts one like it, with a log of its own. */
    Process start(String log) {
        return Shell.start(Platform.root(), settings, part.log(log), command.toArray(String[]::new));
    }

    static void awaitReady(String url) {
        await(url).atMost(PATIENCE).ignoreExceptions().until(() ->
                ((HttpURLConnection) URI.create(url + "/q/health/ready").toURL().openConnection()).getResponseCode() == 200);
    }

    private static List<String> told(ProcessHandle process, String what) {
        try {
            return Arrays.asList(Files.readString(Path.of("/proc", Long.toString(process.pid()), what)).split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
