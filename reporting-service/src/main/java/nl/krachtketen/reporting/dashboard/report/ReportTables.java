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

    static String summaries(List<ReportView.Summary> reports) {
        return CsvTable.of(List.of("report", "version", "frozenAt"), reports.stream().map(each -> List.of(each.report(), each.version(), each.frozenAt())));
    }

    static String changes(List<ReportView.ChangedFigure> changes) {
        return CsvTable.of(List.of("part", "item", "measure", "before", "now"), changes.stream()
                .map(change -> List.of(change.part(), change.item(), change.measure(), change.before(), change.now())));
    }
}
