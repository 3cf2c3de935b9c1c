package nl.krachtketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
final class Memory {
    private static final long KILOBYTES_IN_A_MEGABYTE = 1024;

    private Memory() {
    }

    /** In megabytes. Memory shared between processes is counted once (Linux); elsewhere the resident size is taken. */
    static long megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToLong(Memory::kilobytes).sum()
                / KILOBYTES_IN_A_MEGABYTE;
    }

    private static long kilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst().orElse(0);
        } catch (IOException notLinux) {
            return residentKilobytes(process);
        }
    }

    private static long residentKilobytes(ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            String printed = new String(ps.getInputStream().readAllBytes()).strip();
            return printed.isEmpty() ? 0 : Long.parseLong(printed);
        } catch (IOException noPs) {
            return 0;
        }
    }
}
