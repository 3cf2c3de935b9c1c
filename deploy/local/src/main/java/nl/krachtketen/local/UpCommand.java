package nl.krachtketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform and stays with it until Ctrl-C. */
@Command(name = "up")
class UpCommand implements Callable<Integer> {
    @Option(names = "--detach", description = "return when everything is ready")
    private boolean detach;

    @Override
    public final Integer call() throws Exception {
        Platform platform = Platform.of(System.getenv());
        if (detach) {
            return new DetachedStart(platform).run(name());
        }
        long begin = System.nanoTime();
        new Preflight(platform).check();
        platform.launcher().write(ProcessHandle.current());
        Supervisor supervisor = start(platform);
        afterStart(platform);
        new Welcome(platform).print((System.nanoTime() - begin) / 1e9);
        Files.createFile(platform.readyFile());
        supervisor.watch();
        return 0;
    }

    String name() {
        return "up";
    }

    /** What is done once all parts are ready, and before the person is told so. */
    void afterStart(Platform platform) throws Exception {
    }

    private static Supervisor start(Platform platform) {
        try (Progress progress = Progress.on(platform)) {
            Supervisor supervisor = new Supervisor(platform.parts(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, supervisor, progress)));
            supervisor.start();
            return supervisor;
        }
    }

    private static void stop(Platform platform, Supervisor supervisor, Progress progress) {
        progress.close();
        try {
            Files.deleteIfExists(platform.readyFile());
            if (!supervisor.stopped()) {
                System.out.println("\n  Stopping …");
                supervisor.stop();
                System.out.println("  Everything is stopped.");
            }
            platform.launcher().delete();
        } catch (IOException e) {
            System.err.println("Stopping was not clean: " + e.getMessage());
        }
    }
}
