package nl.krachtketen.reporting.dashboard.flow;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.journey.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NationalFlows", description = "How women flowed from step to step in the whole country, as it was written down this month")
public record CountryFlowView(
        @Schema(description = "When it was written down; absent as long as it never was") Instant takenAt,
        @Schema(description = "What flowed from where to where; what nobody did is left out") List<Link> links) implements Tabular {

    @Schema(name = "NationalFlowLink", description = "Women who went from one step to their next one, or who left or pause after it")
    public record Link(
            @Schema(description = "The step from which", examples = "INTAKE_DONE") Node from,
            @Schema(description = "The step to which; or LEFT, or PAUSED", examples = "TRIAL") Node to,
            @Schema(description = "How many women, rounded to 5; absent if it is 1 to 9 or would give such a number away", examples = "95") Integer women) {}

    @Override
    public String table() {
        return FlowTables.countryLinks(links);
    }

    @Schema(name = "NationalConversions", description = "What became of the women who took each step, as it was written down this month. Numbers of women are "
            + "rounded to 5, and absent where they are 1 to 9 or would give such a number away")
    public record Conversions(
            @Schema(description = "When it was written down; absent as long as it never was") Instant takenAt,
            @Schema(description = "The steps of the chain; none as long as nothing was written down") List<Conversion> steps) implements Tabular {

        @Override
        public String table() {
            return FlowTables.countrySteps(steps);
        }
    }

    @Schema(name = "NationalConversion", description = "One step of the chain in the whole country")
    public record Conversion(
            @Schema(description = "The step", examples = "INTAKE_DONE") Step step,
            @Schema(description = "Women who took it", examples = "410") Integer women,
            @Schema(description = "Those of them who took a later step as well and do not pause now", examples = "320") Integer wentOn,
            @Schema(description = "Those of them who wait", examples = "65") Integer waiting,
            @Schema(description = "Those of them who left after it", examples = "20") Integer left,
            @Schema(description = "Those of them who pause now, however far they came", examples = "10") Integer paused,
            @Schema(description = "Median of the whole days to her next step, as it is now", examples = "12") Integer medianDays,
            @Schema(description = "Nine in ten needed so many days or fewer, as it is now", examples = "61") Integer p90Days) {

        /** Women of whom a next step could be expected, as far as that is told; null if it is not. */
        public Integer expected() {
            return wentOn == null || waiting == null || left == null ? null : wentOn + waiting + left;
        }

        public boolean last() {
            return step == Step.MOVED_ON;
        }
    }
}
