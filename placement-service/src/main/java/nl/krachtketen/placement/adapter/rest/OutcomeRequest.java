package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewOutcome", description = "What she moved on to", examples = """
    {"participantId":"pVCH6XBprpPP1GWzFUvHUPtx0pIGjFIG0Zg7cBZbX9E","kind":"WORK","sector":"CHILDCARE"}""")
record OutcomeRequest(
        @NotNull @Size(max = 64) @Schema(description = "Your organisation's identifier of her")
        String participantId,

        @NotNull OutcomeKind kind,
        @Schema(description = "Left out if it is not known") Sector sector,

        @Schema(description = "The offering that led there, if one did")
        UUID offeringId,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {}
