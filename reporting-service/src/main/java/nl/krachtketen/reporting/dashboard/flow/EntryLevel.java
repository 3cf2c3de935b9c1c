package nl.krachtketen.reporting.dashboard.flow;

/** The participation level at which a woman came in. */
public enum EntryLevel {
    LOW, MIDDLE, HIGH,
    /** No intake told it yet. */
    UNKNOWN
}
