package nl.krachtketen.reporting.dashboard;

import java.util.Map;
import java.util.function.Supplier;

/** Figures that are tables as well: an operation that answers with them answers whoever asks for text/csv with one of the tables. */
public interface Tabular {

    /** The parameter by which one of several tables is asked for. */
    String TABLE = "table";
    String WHICH = "For text/csv: another table, called as the field of the answer that holds its rows; `totals` is what stands in no list. JSON holds all of "
            + "them, whichever is named";
    /** What stands in no list. */
    String TOTALS = "totals";

    /** The table for whoever names none, as {@link CsvTable} writes it. */
    String table();

    /** The others, by name. */
    default Map<String, Supplier<String>> others() {
        return Map.of();
    }
}
