package nl.krachtketen.reporting.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A short name of a state, the same on every replica: records and enums tell their values when written out. */
public final class Version {

    private Version() {}

    public static String of(Object... state) {
        CRC32 sum = new CRC32();
        sum.update(Arrays.toString(state).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
