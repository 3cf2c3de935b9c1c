package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Start", description = "She starts something at an offering", examples = """
    {"participantId":"pVCH6XBprpPP1GWzFUvHUPtx0pIGjFIG0Zg7cBZbX9E",
     "offeringId":"019a7b5e-6d1c-7c3e-9d55-0a3f6b6f2a11"}""")
record StartRequest(
        @NotNull @Size(max = 64) @Schema(description = "Your organisation's identifier of her")
        String participantId,

        @NotNull UUID offeringId,
        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {}
