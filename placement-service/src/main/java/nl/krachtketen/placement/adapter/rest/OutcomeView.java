package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Outcome", description = "What she moved on to")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeView(
        @Schema(description = "Your organisation's own identifier of the outcome")
        String id,

        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        OutcomeKind kind,
        @Schema(description = "Missing if it is not known") Sector sector,

        @Schema(description = "The offering that led there, if one did")
        UUID offeringId,

        @Schema(description = "The OIN of who recorded it") String organisation,
        Instant occurredAt,
        Instant recordedAt,

        @Schema(description = "Whether it was still so half a year and a year later")
        List<ConfirmationView> confirmations) {

    @Schema(name = "OutcomeConfirmation", description = "Somebody looked whether it is still so")
    record ConfirmationView(
            ConfirmationMoment moment,
            boolean stillSo,
            Instant occurredAt,
            @Schema(description = "The OIN of who looked") String organisation) {}
}
