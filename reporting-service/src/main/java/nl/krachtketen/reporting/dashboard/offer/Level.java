package nl.krachtketen.reporting.dashboard.offer;

import java.util.List;

/** A participation level, or those whom none is known of, or everybody. */
public enum Level {
    LOW, MIDDLE, HIGH,
    /** No intake or assessment told it. */
    UNKNOWN,
    ALL;

    /** For which something can be offered. */
    static final List<Level> OFFERED = List.of(LOW, MIDDLE, HIGH);
}
