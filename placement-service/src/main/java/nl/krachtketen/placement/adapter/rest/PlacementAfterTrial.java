package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlacementAfterTrial", description = "It suits her, and she becomes a volunteer there", examples = """
    {"hoursPerWeek":6,"evaluation":["FELT_WELCOME","WANTS_MORE"]}""")
record PlacementAfterTrial(
        @NotNull @Min(1) @Max(40) Integer hoursPerWeek,

        @Size(max = 13) @Schema(description = "As she and the organiser saw the trial, beside what each said before")
        List<@NotNull EvaluationCode> evaluation,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {

    List<EvaluationCode> said() {
        return evaluation == null ? List.of() : evaluation;
    }
}
