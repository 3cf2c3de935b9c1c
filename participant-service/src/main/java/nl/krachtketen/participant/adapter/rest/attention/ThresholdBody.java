package nl.krachtketen.participant.adapter.rest.attention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Threshold;
import nl.krachtketen.participant.domain.attention.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many days are usual. */
@Schema(name = "StallThresholds", examples = "{\"thresholds\":[{\"step\":\"WAITING_LISTED\",\"participationLevel\":\"HIGH\",\"days\":21}]}")
record ThresholdBody(@NotNull @Size(max = 100) List<@NotNull @Valid One> thresholds) {

    @Schema(name = "StallThreshold")
    record One(
            @NotNull @Schema(description = "Where she stands") ChainStep step,
            @NotNull ParticipationLevel participationLevel,
            @NotNull @Min(1) @Max(3650) @Schema(description = "After so many days she is stuck") Integer days) {}

    static ThresholdBody of(Thresholds thresholds) {
        return new ThresholdBody(thresholds.all().stream().map(t -> new One(t.step(), t.participationLevel(), t.days())).toList());
    }

    List<Threshold> own() {
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < thresholds.size(); i++) {
            One one = thresholds.get(i);
            if (!Thresholds.existFor(one.step())) {
                throw Problem.invalid("thresholds[" + i + "].step", "is a step at which nobody is ever stuck");
            }
            if (!seen.add(List.of(one.step(), one.participationLevel()))) {
                throw Problem.invalid("thresholds[" + i + "]", "must not tell the same step and level twice");
            }
        }
        return thresholds.stream().map(one -> new Threshold(one.step(), one.participationLevel(), one.days())).toList();
    }
}
