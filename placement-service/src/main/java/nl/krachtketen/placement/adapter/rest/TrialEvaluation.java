package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.placement.domain.Evaluations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrialEvaluation", description = "What one side says of a trial", examples = """
    {"by":"PARTICIPANT","codes":["FELT_WELCOME","TASKS_TOO_EASY"]}""")
record TrialEvaluation(
        @NotNull @Schema(description = "Only the organiser speaks for the organiser")
        Evaluations.Side by,

        @NotNull @Size(max = 13) @Schema(description = "In place of what this side said before; may be empty")
        List<@NotNull EvaluationCode> codes) {}
