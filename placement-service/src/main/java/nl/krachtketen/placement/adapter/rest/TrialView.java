package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.placement.domain.Evaluations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Trial", description = "She joins in without obligation; it runs while it has no end")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialView(
        @Schema(description = "Your organisation's own identifier of the trial")
        String id,

        @Schema(description = "Your own reference, if you gave one")
        String reference,

        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        UUID offeringId,

        @Schema(description = "The OIN of who recorded the start")
        String organisation,

        Instant startedAt,
        @Schema(description = "When the start was recorded") Instant recordedAt,
        @Schema(description = "Until when it was agreed to try; missing if that was left open")
        LocalDate expectedEndDate,

        @Schema(description = "What each side says of it") Evaluations evaluations,
        @Schema(description = "Missing while it runs") Instant endedAt,

        @Schema(description = "All that was said, each code once; missing while it runs")
        List<EvaluationCode> evaluation,

        WhatFollows whatFollows) {}
