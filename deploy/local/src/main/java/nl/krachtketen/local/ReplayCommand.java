package nl.krachtketen.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a service its dead letters once more, after their cause was mended. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE")
    private String name;

    @Override
    public Integer call() throws Exception {
        Platform platform = Platform.of(System.getenv());
        ServiceName service = ServiceName.of(name);
        platform.mustRun();
        int letters = new DeadLetterReplay(platform.kafkaLogins().client(KafkaLogins.OPERATOR), service).run();
        System.out.println(letters == 0
                ? service.module() + " has no dead letters that were not replayed before."
                : "Sent " + letters + " dead letters of " + service.module() + " back to their topics.");
        return 0;
    }
}
