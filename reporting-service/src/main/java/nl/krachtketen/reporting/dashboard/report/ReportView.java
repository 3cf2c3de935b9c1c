package nl.krachtketen.reporting.dashboard.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InterimReport", description = "A municipality's report over a period. Its figures stay as they were frozen; what became different "
        + "since is another version")
record ReportView(
        @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
        @Schema(description = "How it is called", examples = "2008-01_2008-06") String report,
        @Schema(description = "The first month", examples = "2008-01") String fromMonth,
        @Schema(description = "The last month", examples = "2008-06") String untilMonth,
        @Schema(description = "Which version these figures are", examples = "2") int version,
        @Schema(description = "How many versions there are", examples = "2") int versions,
        @Schema(description = "When they were frozen", examples = "2008-07-03T09:00:00Z") Instant frozenAt,
        @Schema(description = "What the municipality itself says", examples = "The language school began in March.") String explanation,
        @Schema(description = "The figures; what is not among them is none") List<Figure> figures,
        @Schema(description = "What became different since the version before; empty in the first") List<ChangedFigure> changes) implements Tabular {

    @Override
    public String table() {
        return ReportTables.figures(figures);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("changes", () -> ReportTables.changes(changes));
    }


    @Schema(name = "ChangedInterimFigure")
    record ChangedFigure(
            @Schema(description = "The table", examples = "STEPS") Part part,
            @Schema(description = "The row", examples = "TRIAL") String item,
            @Schema(description = "The column", examples = "IN_PERIOD") ReportMeasure measure,
            @Schema(description = "What it was", examples = "48") int before,
            @Schema(description = "What it is", examples = "51") int now) {

        static ChangedFigure of(Report.Change change) {
            return new ChangedFigure(change.figure().part(), change.figure().item(), change.figure().measure(), change.before(), change.now());
        }
    }

    @Schema(name = "InterimReportSummary")
    record Summary(
            @Schema(description = "How it is called", examples = "2008-01_2008-06") String report,
            @Schema(description = "Which version is the latest", examples = "2") int version,
            @Schema(description = "When that was frozen", examples = "2008-07-03T09:00:00Z") Instant frozenAt) {

        static Summary of(InterimReports.Kept kept) {
            return new Summary(kept.period().name(), kept.version(), kept.frozenAt());
        }
    }

    @Schema(name = "InterimReportPage")
    record SummaryPage(List<Summary> items) implements Tabular {

        @Override
        public String table() {
            return ReportTables.summaries(items);
        }
    }

    static ReportView of(String municipality, Report report, Report.Version version) {
        Period period = report.period();
        return new ReportView(municipality, period.name(), period.from().toString(), period.until().toString(), version.version(),
                report.versions().size(), version.frozenAt(), report.explanation(), version.figures(),
                report.changes(version).stream().map(ChangedFigure::of).toList());
    }
}
