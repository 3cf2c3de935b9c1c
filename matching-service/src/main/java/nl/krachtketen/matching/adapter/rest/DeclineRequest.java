package nl.krachtketen.matching.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclineRequest", description = "She does not want an offering", examples = """
        {"participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u",
         "offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02",
         "reason":"TIMES_DO_NOT_SUIT"}""")
record DeclineRequest(
        @NotNull @Size(max = 64) @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        @NotNull UUID offeringId,

        @NotNull @Schema(description = "Why she does not want it; the next shortlist learns from it")
        DeclineReason reason,

        @Schema(description = "When she declined, RFC 3339; now if left out, never in the future")
        OffsetDateTime occurredAt) {}
