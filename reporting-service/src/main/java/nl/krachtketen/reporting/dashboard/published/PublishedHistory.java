package nl.krachtketen.reporting.dashboard.published;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;

/** What everybody may know of every month, the latest first. */
public record PublishedHistory(List<PublishedFigures> months, List<ComparisonView> comparisons) implements Tabular {

    @Override
    public String table() {
        return PublishedTable.of(months);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("comparisons", () -> ComparisonView.table(comparisons));
    }
}
