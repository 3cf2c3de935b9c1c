package nl.krachtketen.reporting.dashboard.flow;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.YearMonth;
import java.util.List;
import nl.krachtketen.reporting.journey.Step;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The women who came in in one month, and how far they came until now")
public record Cohort(
        @Schema(description = "The month in which they came in", type = SchemaType.STRING, examples = "2008-03")
        @JsonFormat(pattern = "uuuu-MM") YearMonth month,
        @Schema(description = "How many came in", examples = "41") int women,
        @Schema(description = "Those of them who pause; they are in none of the figures below", examples = "2") int paused,
        @Schema(description = "How many took each step") List<Reached> reached,
        @Schema(description = "Those of them who left without having moved on", examples = "5") int left) {

    @Schema(name = "CohortStep")
    public record Reached(
            @Schema(description = "The step", examples = "TRIAL") Step step,
            @Schema(description = "Women who took it", examples = "18") int women) {}

    static Cohort of(YearMonth month, Crowd crowd) {
        Crowd present = crowd.present();
        return new Cohort(month, crowd.women(), crowd.count(Walked::paused), Walked.CHAIN.stream().filter(step -> step != Step.RECRUITED)
                .map(step -> new Reached(step, present.count(walked -> walked.took(step)))).toList(),
                present.count(Walked::droppedOut));
    }

    /** Of whom something can be expected. */
    public int expected() {
        return women - paused;
    }
}
