package nl.krachtketen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers which process is a part, also for a later launcher; a number used again by another process is not mistaken. */
record PidFile(Path file) {

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + startedAt(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The process file " + file + " cannot be written.", e);
        }
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> process() {
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process) == Long.parseLong(parts[1]));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The process file " + file + " cannot be deleted.", e);
        }
    }

    private static long startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
