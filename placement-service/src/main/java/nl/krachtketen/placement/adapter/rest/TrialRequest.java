package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrialStart", description = "She joins in at an offering", examples = """
    {"participantId":"pVCH6XBprpPP1GWzFUvHUPtx0pIGjFIG0Zg7cBZbX9E",
     "offeringId":"019a7b5e-6d1c-7c3e-9d55-0a3f6b6f2a11","expectedEndDate":"2035-06-30"}""")
record TrialRequest(
        @NotNull @Size(max = 64) @Schema(description = "Your organisation's identifier of her")
        String participantId,

        @NotNull UUID offeringId,

        @Schema(description = "Until when it is tried; left out if that is open")
        LocalDate expectedEndDate,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {}
