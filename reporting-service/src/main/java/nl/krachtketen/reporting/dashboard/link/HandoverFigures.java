package nl.krachtketen.reporting.dashboard.link;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Handovers", description = "What became of the handovers in a municipality. Only of women who count for the programme")
public record HandoverFigures(
        @Schema(description = "All of them together") HandoverCounts all,
        @Schema(description = "By giver and taker, the most first") List<HandoverPair> pairs,
        @Schema(description = "By the month in which they were offered, the first one first") List<HandoverMonth> months) implements Tabular {

    @Override
    public String table() {
        return LinkTables.pairs(pairs);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("months", () -> LinkTables.months(months), TOTALS, () -> LinkTables.totals(all));
    }


    /** To which the bars of all pairs are drawn. */
    public int widest() {
        return pairs.stream().mapToInt(pair -> pair.handovers().offered()).max().orElse(1);
    }
}
