package nl.krachtketen.local;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.krachtketen.demo.DemoOrganisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an access token of a demo client, ready for use in a curl call. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLIENT")
    private String client;

    @Override
    public Integer call() throws IOException {
        Platform platform = Platform.of(System.getenv());
        DemoOrganisation organisation = platform.organisations().stream()
                .filter(candidate -> candidate.clientId().equals(client))
                .findFirst()
                .orElseThrow(() -> new PlatformException("There is no demo client '" + client
                        + "': ./krachtketen status lists them."));
        platform.mustRun();
        System.out.println(platform.tokens().of(organisation));
        return 0;
    }
}
