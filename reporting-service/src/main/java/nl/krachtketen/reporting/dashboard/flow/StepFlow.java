package nl.krachtketen.reporting.dashboard.flow;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.krachtketen.reporting.dashboard.Days;
import nl.krachtketen.reporting.journey.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One step of the chain, what became of the women who took it, and how long that took")
public record StepFlow(
        @Schema(description = "The step, in the order of the chain", examples = "INTAKE_DONE") Step step,
        @Schema(description = "Women who took this step at least once", examples = "412") int women,
        @Schema(description = "Those of them who took a later step of the chain as well and do not pause now", examples = "318") int wentOn,
        @Schema(description = "Those of them who left the chain after this step, as the furthest they came", examples = "21") int left,
        @Schema(description = "Those of them who pause now, however far they came: neither waiting nor gone, and in no share", examples = "3") int paused,
        @Schema(description = "Median of the whole days from this step to her next one; absent if nobody went on", examples = "12")
        Integer medianDays,
        @Schema(description = "Nine in ten of those who went on needed so many days or fewer; absent if nobody went on", examples = "61")
        Integer p90Days) {

    static StepFlow of(Step step, Crowd crowd, Days days) {
        Crowd present = crowd.present();
        return new StepFlow(step, crowd.count(walked -> walked.took(step)),
                present.count(walked -> walked.took(step) && walked.wentOnAfter(step)),
                present.count(walked -> walked.furthest() == step && walked.droppedOut()),
                crowd.count(walked -> walked.took(step) && walked.paused()), days.median(), days.p90());
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

    public boolean last() {
        return step == Step.MOVED_ON;
    }
}
