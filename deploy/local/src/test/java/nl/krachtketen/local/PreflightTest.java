package nl.krachtketen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    private Path folder;

    @Test
    void aPortInUseIsNamedWithThePartThatNeedsIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Settings.HOST))) {
            Platform platform = platform(other.getLocalPort() - Port.PARTICIPANT.number());

            PlatformException refusal = assertThrows(PlatformException.class,
                    () -> new Preflight(platform).portFree(Port.PARTICIPANT));

            assertEquals("Port " + other.getLocalPort() + " is in use by another program, and participant-service needs it: "
                    + "stop that program, or shift all ports with KRACHTKETEN_PORT_OFFSET=1000.", refusal.getMessage());
        }
    }

    @Test
    void aServiceThatWasNotBuiltIsNamedAndNothingIsStarted() {
        PlatformException refusal = assertThrows(PlatformException.class, () -> new Preflight(platform(0)).check());

        assertTrue(refusal.getMessage().startsWith("participant-service has not been built"), refusal.getMessage());
        assertTrue(Files.notExists(folder.resolve("home/data/postgresql")));
    }

    @Test
    void aPlatformThatRunsAlreadyIsNotStartedTwice() {
        Platform platform = platform(0);
        platform.launcher().write(ProcessHandle.current());

        PlatformException refusal = assertThrows(PlatformException.class, () -> new Preflight(platform).check());

        assertTrue(refusal.getMessage().startsWith("The platform runs already"), refusal.getMessage());
    }

    private Platform platform(int offset) {
        return Platform.of(Map.of("KRACHTKETEN_ROOT", folder.toString(), "KRACHTKETEN_HOME", folder.resolve("home").toString(),
                "KRACHTKETEN_PORT_OFFSET", Integer.toString(offset)));
    }
}
