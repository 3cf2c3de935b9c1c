package nl.krachtketen.local;

import java.io.IOException;
import nl.krachtketen.demo.DemoLoader;
import picocli.CommandLine.Command;

/** Starts the platform and fills it with the demo, once for each data folder. */
@Command(name = "demo")
final class DemoCommand extends UpCommand {

    @Override
    String name() {
        return "demo";
    }

    @Override
    void afterStart(Platform platform) throws IOException {
        new DemoLoader(platform, System.getenv()).load();
    }
}
