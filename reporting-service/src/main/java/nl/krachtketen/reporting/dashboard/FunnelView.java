package nl.krachtketen.reporting.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Funnel", description = "How far the women of a municipality came along the chain. Only those who count "
        + "for the programme are counted.")
public record FunnelView(
        @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
        @Schema(description = "The municipality's name", examples = "Breda") String name,
        @Schema(description = "How many women are to be activated; absent outside the programme",
                examples = "2010") Integer target,
        @Schema(description = "Women with a first trial or placement, each once; this counts towards the target",
                examples = "412") int activated,
        @Schema(description = "Women who were reached without being registered; nobody knows whether they are among those who were", examples = "960")
        int reached,
        @Schema(description = "The steps of the chain") List<FunnelStep> steps,
        @Schema(description = "Women who moved on, by kind; never added to the activated") MovedOn movedOn,
        @Schema(description = "Women of whom a step is dated or ordered unusually; they are counted like all others",
                examples = "9")
        int unusual) implements Tabular {

    @Override
    public String table() {
        return FunnelStep.table(steps);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of(TOTALS, this::totals);
    }

    String totals() {
        return CsvTable.of(List.of("target", "activated", "reached", "education", "work", "enterprise", "asked", "stillSo", "unusual"),
                Stream.of(Arrays.asList(target, activated, reached, movedOn.education(), movedOn.work(), movedOn.enterprise(), movedOn.asked(),
                        movedOn.stillSo(), unusual)));
    }

    static FunnelView of(Municipality municipality, Figures figures, int reached) {
        return new FunnelView(municipality.code(), municipality.name(), municipality.target(), figures.activated(), reached,
                figures.steps(), figures.movedOn(), figures.unusual());
    }
}
