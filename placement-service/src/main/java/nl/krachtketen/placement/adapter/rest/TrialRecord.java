package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.krachtketen.kit.value.OwnReference;
import nl.krachtketen.placement.application.reference.TakeInTrial;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TrialRecord",
        description = "A trial as your own system knows it. What is left out is not told, and stays as it is",
        examples = """
    {"participantId":"pVCH6XBprpPP1GWzFUvHUPtx0pIGjFIG0Zg7cBZbX9E",
     "offeringId":"019a7b5e-6d1c-7c3e-9d55-0a3f6b6f2a11","expectedEndDate":"2035-06-30"}""")
record TrialRecord(
        @Size(max = 64)
        @Schema(description = "Your organisation's identifier of her; left out if you name her by your reference")
        String participantId,

        @OwnReference @Schema(description = ToldSteps.PARTICIPANT_REFERENCE)
        String participantReference,

        @Schema(description = "Left out if you name your offering by your reference")
        UUID offeringId,

        @OwnReference @Schema(description = ToldSteps.OFFERING_REFERENCE)
        String offeringReference,

        @Schema(description = "Until when it is tried; a later day extends it")
        LocalDate expectedEndDate,

        @Valid @Schema(description = "How it ended and what follows; left out while it runs")
        TrialEnding ending,

        @Schema(description = ToldSteps.STARTED) OffsetDateTime occurredAt) {

    ToldSteps.Named named() {
        return new ToldSteps.Named(participantId, participantReference, offeringId, offeringReference, occurredAt);
    }

    TakeInTrial.Ending ending(ToldSteps steps) {
        return ending == null
                ? null
                : new TakeInTrial.Ending(ending.evaluation(), ending.whatFollows(), steps.moment(ending.occurredAt()));
    }
}
