package nl.krachtketen.reporting.dashboard.report;

/** A table of the report. Those without rows of their own have one, called as the table; TARGET has one for each year and step. */
public enum Part {
    TARGET, ACTIVATED, STEPS, MOVED_ON, LEFT, MONTHS, LEVELS, CHANNELS, HANDOVERS, REACH, BONUS
}
