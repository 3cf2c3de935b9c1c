package nl.krachtketen.reporting.dashboard.report;

import java.util.List;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The figures as a file; its columns are called as in the API, which describes them. */
final class ReportTables {

    private ReportTables() {}

    static String figures(List<Figure> figures) {
        return CsvTable.of(List.of("part", "item", "measure", "number"), figures.stream()
                .map(figure -> List.of(figure.part(), figure.item(), figure.measure(), figure.number())));
    }
}
