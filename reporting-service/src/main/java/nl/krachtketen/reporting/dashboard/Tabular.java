package nl.krachtketen.reporting.dashboard;

/** Figures that are a table as well: an operation that answers with them answers whoever asks for text/csv with the table. */
public interface Tabular {

    /** As {@link CsvTable} writes it. */
    String table();
}
