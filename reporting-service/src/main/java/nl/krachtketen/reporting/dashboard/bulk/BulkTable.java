package nl.krachtketen.reporting.dashboard.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.Tabular;

/**
 * One table of the bulk file.
 *
 * @param figures what the operation answers that has it
 */
record BulkTable(String name, Class<?> figures, String csv) {

    /** Every table of some figures; the first is called as they are. */
    static Stream<BulkTable> of(String name, Tabular figures) {
        return Stream.concat(Stream.of(new BulkTable(name, figures.getClass(), figures.table())), figures.others().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(other -> new BulkTable(name + "-" + other.getKey(), figures.getClass(), other.getValue().get())));
    }

    List<String> columns() {
        return List.of(csv.substring(0, csv.indexOf("\r\n")).split(","));
    }
}
