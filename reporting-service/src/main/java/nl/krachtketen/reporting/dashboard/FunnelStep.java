package nl.krachtketen.reporting.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import nl.krachtketen.reporting.journey.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One step of the chain, and what became of the women who took it")
public record FunnelStep(
        @Schema(description = "The step, in the order of the chain", examples = "INTAKE_DONE") Step step,
        @Schema(description = "Women who took this step at least once", examples = "412") int women,
        @Schema(description = "Those of them who took a later step of the chain as well and do not pause now", examples = "318") int wentOn,
        @Schema(description = "Those of them who left the chain after this step, as the furthest they came",
                examples = "21") int left,
        @Schema(description = "Those of them who pause now, however far they came: neither waiting nor gone, and in no share",
                examples = "3") int paused,
        @Schema(description = "Median of the whole days from this step to her next one; absent if nobody went on",
                examples = "12")
        Integer medianDays) {

    static String table(List<FunnelStep> steps) {
        return CsvTable.of(List.of("step", "women", "wentOn", "waiting", "left", "paused", "medianDays"), steps.stream().map(each ->
                Arrays.asList(each.step(), each.women(), each.wentOn(), each.waiting(), each.left(), each.paused(), each.medianDays())));
    }

    /** Women of whom a next step could be expected: of those, a share went on. */
    public int expected() {
        return women - paused;
    }

    @Schema(description = "Those of them who have neither gone on, nor left, nor paused", examples = "70")
    @JsonProperty
    public int waiting() {
        return expected() - wentOn - left;
    }
}
