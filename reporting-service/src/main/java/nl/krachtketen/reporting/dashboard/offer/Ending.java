package nl.krachtketen.reporting.dashboard.offer;

import java.util.stream.Stream;

/** What became of a woman after the last offering in which she took part. */
enum Ending {
    MOVED_ON, LEFT, PAUSED,
    /** Nothing yet. */
    NONE;

    /** Null if it is an offering: the next one. */
    static Ending of(String next) {
        return Stream.of(values()).filter(ending -> ending.name().equals(next)).findFirst().orElse(null);
    }
}
