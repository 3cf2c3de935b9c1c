package nl.krachtketen.reporting.dashboard;

/** One row of the tallies; the migrations say what each measure, item and bucket means. */
public record Tally(String municipality, String measure, String item, int bucket, int women) {}
