package nl.krachtketen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A service's process once more, as the platform runs it but for one thing. */
final class Twin implements AutoCloseable {

    private static final String PORT = "QUARKUS_HTTP_PORT";

    private final Process process;
    private final String url;

    private Twin(Running running) {
        this.process = running.start("twin");
        this.url = "http://127.0.0.1:" + running.settings().get(PORT);
        try {
            Running.awaitReady(url);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** How a process was started is told by Linux. */
    static boolean canBeHad() {
        return Files.isDirectory(Path.of("/proc/self"));
    }

    /** A second replica, on a port of its own. */
    static Twin beside(Part part) {
        return beside(Running.of(part));
    }

    /** The same, of another version. */
    static Twin beside(Part part, Path jar) {
        return beside(Running.of(part).from(jar));
    }

    private static Twin beside(Running running) {
        return new Twin(running.with(Map.of(PORT, freePort())));
    }

    /** With a clock that is wrong; the platform's own must be held meanwhile. */
    static Twin of(Running running, String clock) {
        return new Twin(running.under("faketime", "-f", clock));
    }

    String url() {
        return url;
    }

    /** Asks it to leave, and waits until it has. */
    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().forEach(each -> {
            each.destroy();
            each.onExit().join();
        });
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
