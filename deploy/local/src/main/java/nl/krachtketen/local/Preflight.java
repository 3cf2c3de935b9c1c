package nl.krachtketen.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Looks for what would make a start fail, before anything is started. */
final class Preflight {
    private static final long NEEDED_BYTES = 2L * 1024 * 1024 * 1024;

    private final Platform platform;
    private final Settings settings;

    Preflight(Platform platform) {
        this.platform = platform;
        this.settings = platform.settings();
    }

    /** Fails with one sentence that names the obstacle and the way around it. */
    void check() {
        notRunningYet();
        roomOnDisk();
        everythingBuilt();
        stopLeftOvers();
        putEarlierRunAside();
        for (Port port : Port.values()) {
            portFree(port);
        }
    }

    void portFree(Port port) {
        int number = settings.port(port);
        try {
            new ServerSocket(number, 1, InetAddress.getByName(Settings.HOST)).close();
        } catch (IOException inUse) {
            throw new PlatformException("Port " + number + " is in use by another program, and " + port.part()
                    + " needs it: stop that program, or shift all ports with KRACHTKETEN_PORT_OFFSET=1000.", inUse);
        }
    }

    private void notRunningYet() {
        platform.launcher().process().ifPresent(launcher -> {
            throw new PlatformException("The platform runs already (process " + launcher.pid()
                    + "): see ./krachtketen status, or stop it with ./krachtketen down.");
        });
    }

    private void roomOnDisk() {
        try {
            Path home = Files.createDirectories(settings.home());
            Files.createDirectories(home.resolve("logs"));
            long free = Files.getFileStore(home).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new PlatformException("Only %d MB are free on the disk of %s, and the platform needs 2 GB: make room, or"
                        .formatted(free / 1024 / 1024, home) + " name another folder in KRACHTKETEN_HOME.");
            }
        } catch (IOException e) {
            throw new PlatformException("The data folder " + settings.home() + " cannot be written (" + e.getMessage()
                    + "): name another one in KRACHTKETEN_HOME.", e);
        }
    }

    private void everythingBuilt() {
        for (ServiceName service : ServiceName.values()) {
            if (Files.notExists(Service.jar(service, settings))) {
                throw new PlatformException(service.module() + " has not been built (" + Service.jar(service, settings)
                        + " is missing): run ./mvnw package -DskipTests.");
            }
        }
    }

    /** When an earlier launcher was killed, its parts may still be there and hold the ports. */
    private void stopLeftOvers() {
        for (Part part : platform.parts().reversed()) {
            if (part.process().isPresent()) {
                System.out.println("Stopping " + part.name() + ", left over from an earlier run");
                part.stop();
            }
        }
    }

    private void putEarlierRunAside() {
        try {
            Folders.delete(settings.run(""));
            Files.createDirectories(settings.run(""));
            for (Part part : platform.parts()) {
                Path log = settings.log(part.name());
                if (Files.exists(log)) {
                    Files.move(log, settings.log(part.name() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new PlatformException("The files of the last run cannot be put aside: " + e.getMessage(), e);
        }
    }
}
