package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A part's data on a disk with little room, which is kept in memory; afterwards it is where it was. Takes Linux, and its root. */
final class SmallDisk implements AutoCloseable {

    private static final long ROOM = 64 << 20;
    private static final int PORTION = 1 << 16;

    private final Part part;
    private final Path aside;
    private final Path ballast;

    private SmallDisk(Part part) {
        this.part = part;
        this.aside = part.data().resolveSibling(part.name() + ".aside");
        this.ballast = part.data().resolve("ballast");
    }

    /** Whether it lets one be made is known of a machine when one was made: not every container does. */
    static boolean canBeHad() {
        try {
            Path folder = Files.createTempDirectory("disk");
            boolean mounted = Shell.has("mount")
                    && Shell.run(folder, Map.of(), "mount", "-t", "tmpfs", "tmpfs", folder.toString()).exit() == 0;
            if (mounted) {
                run("umount", folder);
            }
            Files.delete(folder);
            return mounted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the part does not have on its disk any more when it is killed, it does not have here either. */
    static SmallDisk under(Part part) {
        var disk = new SmallDisk(part);
        try (var held = part.held()) {
            run("mv", part.data(), disk.aside);
            run("mkdir", part.data());
            long size = Long.parseLong(run("du", "-s", "--block-size=1", disk.aside).split("\\s")[0]) + ROOM;
            run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + size, "tmpfs", part.data());
            run("cp", "-a", disk.aside + "/.", part.data());
        }
        return disk;
    }

    /** Until nothing more can be written. */
    void fill() {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[PORTION]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    void empty() {
        try {
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var held = part.held()) {
            run("rm", "-rf", aside);
            run("cp", "-a", part.data(), aside);
            run("umount", part.data());
            run("rmdir", part.data());
            run("mv", aside, part.data());
        }
    }

    private static String run(Object... command) {
        String[] words = Arrays.stream(command).map(Object::toString).toArray(String[]::new);
        Shell.Ran ran = Shell.run(Path.of("."), Map.of(), words);
        assertThat(ran.exit()).as("%s", ran.output()).isZero();
        return ran.output();
    }
}
