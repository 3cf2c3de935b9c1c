package nl.krachtketen.reporting.dashboard.offer;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JointOffering", description = "What a municipality offers, beside what women in the chain there want")
record OfferView(
        @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
        @Schema(description = "Theme by theme, at each level. What suits several is counted at each of them") List<OfferCell> themes,
        @Schema(description = "Area by area") List<AreaRow> areas,
        @Schema(description = "What is offered, 200 at most") List<Line> offerings) implements Tabular {

    @Override
    public String table() {
        return OfferTables.cells(themes);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("areas", () -> OfferTables.areas(areas), "offerings", () -> OfferTables.lines(offerings));
    }


    @Schema(name = "OfferingTrails")
    record Trail(
            @Schema(description = "Offering by offering; those after which nobody goes on first") List<Followed> offerings,
            @Schema(description = "Kind by kind") List<KindLink> kinds) implements Tabular {

        @Override
        public String table() {
            return OfferTables.trails(offerings);
        }

        @Override
        public Map<String, Supplier<String>> others() {
            return Map.of("kinds", () -> OfferTables.kinds(kinds));
        }
    }
}
