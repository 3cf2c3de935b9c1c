package nl.krachtketen.reporting.dashboard;

import java.time.YearMonth;

/** How many women were recruited and activated in one month. */
public record Month(YearMonth month, int recruited, int activated) {}
