package nl.krachtketen.local;

import java.util.Locale;

/** How much of something is done, as people see it in a terminal. */
public final class Bar {
    private static final int WIDTH = 20;

    private Bar() {
    }

    /** For example {@code women 1,234 / 2,000 ▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░ 62%}. */
    public static String of(String what, long done, long total) {
        double share = total == 0 ? 1 : (double) done / total;
        int full = (int) (share * WIDTH);
        return String.format(Locale.ROOT, "%s %,d / %,d %s%s %.0f%%", what, done, total, "▓".repeat(full), "░".repeat(WIDTH - full), share * 100);
    }
}
