package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrialEnding", description = "How a trial was looked back upon", examples = """
    {"evaluation":["FELT_WELCOME","TASKS_FIT"],"whatFollows":"PLACEMENT"}""")
record TrialEnding(
        @NotNull @Size(max = 13) @Schema(description = "As she and the organiser saw it, beside what each said before; may be empty")
        List<@NotNull EvaluationCode> evaluation,

        @NotNull @Schema(description = "With PLACEMENT her place stays hers; a trial that goes on is extended instead")
        WhatFollows whatFollows,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {}
