package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Flows", description = "How women flowed from step to step. Only those who count for the programme are counted")
record FlowView(
        @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
        @Schema(description = "Women who came in", examples = "412") int women,
        @Schema(description = "Those of them with a first trial or placement, each once", examples = "230") int activated,
        @Schema(description = "Those of them who left without having moved on", examples = "48") int left,
        @Schema(description = "Those of them who pause", examples = "6") int paused,
        @Schema(description = "What flowed from where to where") List<FlowLink> links,
        @Schema(description = "What counts at a low level") Continuity continuity) implements Tabular {

    @Override
    public String table() {
        return FlowTables.links(links);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of(TOTALS, () -> FlowTables.totals(this));
    }

    static FlowView of(String municipality, Crowd crowd) {
        return new FlowView(municipality, crowd.women(), crowd.count(Walked::activated), crowd.count(Walked::droppedOut),
                crowd.count(Walked::paused), Links.of(crowd), Continuity.of(crowd));
    }

    @Schema(name = "Conversions")
    record Conversions(List<StepFlow> steps) implements Tabular {

        @Override
        public String table() {
            return FlowTables.steps(steps);
        }
    }

    @Schema(name = "Cohorts")
    record Cohorts(List<Cohort> cohorts) implements Tabular {

        @Override
        public String table() {
            return FlowTables.cohorts(cohorts);
        }
    }

    @Schema(name = "Channels")
    record Channels(List<Origin> channels) implements Tabular {

        @Override
        public String table() {
            return FlowTables.origins(channels);
        }
    }
}
