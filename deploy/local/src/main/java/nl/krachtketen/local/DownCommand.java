package nl.krachtketen.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops the platform, also when its launcher is gone. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.out.println(stop(Platform.of(System.getenv())) ? "Stopped." : "The platform was not running.");
        return 0;
    }

    /** Returns whether there was anything to stop. */
    static boolean stop(Platform platform) {
        Optional<ProcessHandle> launcher = platform.launcher().process();
        launcher.ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
        List<Part> leftOver = platform.parts().reversed().stream().filter(part -> part.process().isPresent()).toList();
        leftOver.forEach(Part::stop);
        return launcher.isPresent() || !leftOver.isEmpty();
    }
}
