package nl.krachtketen.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the platform and deletes its data; unpacked programs are kept. */
@Command(name = "reset")
final class ResetCommand implements Callable<Integer> {
    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Platform platform = Platform.of(System.getenv());
        Settings settings = platform.settings();
        if (!yes && !confirmed(settings)) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        DownCommand.stop(platform);
        for (String folder : new String[] {"data", "logs", "run"}) {
            Folders.delete(settings.home().resolve(folder));
        }
        System.out.println("Deleted the data in " + settings.home() + ".");
        return 0;
    }

    private static boolean confirmed(Settings settings) throws IOException {
        System.out.print("Delete all data in " + settings.home() + "? Type yes: ");
        System.out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }
}
