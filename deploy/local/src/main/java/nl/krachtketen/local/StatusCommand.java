package nl.krachtketen.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what runs and where; exit code 0 only when every part is ready. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    @Option(names = "--json", description = "everything a script needs")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Description description = Description.of(Platform.of(System.getenv()));
        if (json) {
            System.out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(description));
        } else {
            new StatusTable(description).print();
        }
        return description.ready() ? 0 : 1;
    }
}
