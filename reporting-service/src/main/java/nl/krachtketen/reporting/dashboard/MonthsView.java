package nl.krachtketen.reporting.dashboard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Months", description = "Month by month, from the first to the last in which something happened")
public record MonthsView(List<One> months) implements Tabular {

    @Schema(name = "Month", description = "What happened in one month")
    public record One(
            @Schema(description = "The month", examples = "2008-03") String month,
            @Schema(description = "Women recruited in it", examples = "31") int recruited,
            @Schema(description = "Women whose first trial or placement was in it", examples = "12") int activated) {}

    static MonthsView of(Figures figures) {
        return new MonthsView(figures.months().stream().map(each -> new One(each.month().toString(), each.recruited(), each.activated())).toList());
    }

    @Override
    public String table() {
        return CsvTable.of(List.of("month", "recruited", "activated"), months.stream().map(each -> List.of(each.month(), each.recruited(), each.activated())));
    }
}
