package nl.krachtketen.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a Kafka client needs to log in, as a file of properties. */
@Command(name = "kafka")
final class KafkaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LOGIN")
    private String login;

    @Override
    public Integer call() {
        Platform platform = Platform.of(System.getenv());
        platform.kafkaLogins().client(login).forEach((name, value) -> System.out.println(name + "=" + value));
        return 0;
    }
}
