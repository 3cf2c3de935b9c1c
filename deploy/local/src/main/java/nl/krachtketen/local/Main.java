package nl.krachtketen.local;

import java.io.IOException;
import java.net.ConnectException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind the script {@code krachtketen}, which explains them. */
@Command(name = "krachtketen", subcommands = {
    UpCommand.class, DemoCommand.class, DownCommand.class, StatusCommand.class, DevCommand.class,
    ResetCommand.class, TokenCommand.class, KafkaCommand.class, ReplayCommand.class, RebuildCommand.class})
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        // Kafka's client would otherwise print its whole configuration between the lines meant for people.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((exception, command, parsed) -> report(exception))
                .setParameterExceptionHandler((exception, given) -> report(exception))
                .execute(arguments));
    }

    private static int report(Exception exception) {
        switch (exception) {
            case PlatformException expected -> System.err.println(expected.getMessage());
            case CommandLine.ParameterException usage ->
                    System.err.println(usage.getMessage() + ". See ./krachtketen --help");
            case ConnectException refused -> System.err.println("The platform does not answer: ./krachtketen status tells whether it runs.");
            case IOException disk -> System.err.println("The disk or the network failed: " + disk.getMessage());
            default -> System.err.println("Something that should not happen, please report it: " + exception);
        }
        return 1;
    }
}
