package nl.krachtketen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    @Test
    void aRunningProcessIsFoundAgain() {
        PidFile file = new PidFile(folder.resolve("part.pid"));

        file.write(ProcessHandle.current());

        assertEquals(ProcessHandle.current(), file.process().orElseThrow());
    }

    @Test
    void anotherProcessThatGotTheSameNumberIsNotMistakenForThePart() throws IOException {
        PidFile file = new PidFile(folder.resolve("part.pid"));
        long startedAtAnotherTime = 1;

        Files.writeString(file.file(), ProcessHandle.current().pid() + " " + startedAtAnotherTime);

        assertTrue(file.process().isEmpty());
    }

    @Test
    void withoutAFileThereIsNoProcess() {
        assertTrue(new PidFile(folder.resolve("none.pid")).process().isEmpty());
    }
}
