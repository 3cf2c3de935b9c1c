package nl.krachtketen.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Starts the launcher in the background and shows what it says until it is ready. */
final class DetachedStart {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Platform platform;
    private final Path log;

    DetachedStart(Platform platform) {
        this.platform = platform;
        this.log = platform.settings().log("launcher");
    }

    /** Returns 0 when the platform is ready, the launcher's exit code when it gave up. */
    int run(String command) throws IOException {
        new Preflight(platform).check();
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        ProcessHandle launcher = Processes.startPart(List.of(Processes.java(), "-Xmx192m", "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), command),
                Map.of("KRACHTKETEN_TERMINAL", "no"), log);
        Thread stopWithMe = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(stopWithMe);
        boolean ready = follow(launcher);
        Runtime.getRuntime().removeShutdownHook(stopWithMe);
        return ready ? 0 : 1;
    }

    private boolean follow(ProcessHandle launcher) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean ready = Files.exists(platform.readyFile());
                boolean over = !launcher.isAlive();
                show(file);
                if (ready || over) {
                    return ready;
                }
                Pause.of(LOOK_EVERY);
            }
        }
    }

    private static void show(RandomAccessFile file) throws IOException {
        byte[] fresh = new byte[(int) (file.length() - file.getFilePointer())];
        file.readFully(fresh);
        System.out.print(new String(fresh, StandardCharsets.UTF_8));
        System.out.flush();
    }
}
