package nl.krachtketen.local;

import picocli.CommandLine.Command;

/** Starts the platform and fills it with the demo, once for each data folder. */
@Command(name = "demo")
final class DemoCommand extends UpCommand {

    @Override
    String name() {
        return "demo";
    }
}
