package nl.krachtketen.local;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a service its dead letters once more, after their cause was mended. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE")
    private String name;

    /** How a client logs in as operator elsewhere; by default it is the platform on this machine. */
    @Option(names = "--kafka", paramLabel = "FILE")
    private Path client;

    @Override
    public Integer call() throws Exception {
        ServiceName service = ServiceName.of(name);
        var replayed = new DeadLetterReplay(client == null ? here() : elsewhere(), service).run();
        System.out.println(replayed.sent() + replayed.tooLarge() == 0
                ? service.module() + " has no dead letters that were not replayed before."
                : "Sent " + replayed.sent() + " dead letters of " + service.module() + " back to their topics.");
        if (replayed.tooLarge() > 0) {
            System.out.println(replayed.tooLarge() + " were too large to be kept twice, and stay where their dl_ headers say.");
        }
        return 0;
    }

    private static Map<String, String> here() {
        Platform platform = Platform.of(System.getenv());
        platform.mustRun();
        return platform.kafkaLogins().client(KafkaLogins.OPERATOR);
    }

    private Map<String, String> elsewhere() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(client)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(toMap(identity(), properties::getProperty));
    }
}
