package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Activity", description = "She follows an activity; it runs while it is not completed")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityView(
        @Schema(description = "Your organisation's own identifier of the activity")
        String id,

        @Schema(description = "Your own reference, if you gave one")
        String reference,

        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        UUID offeringId,

        @Schema(description = "The OIN of who recorded the start")
        String organisation,

        @Schema(description = "What the offering was when she began")
        OfferingKind kind,

        Instant startedAt,
        @Schema(description = "When the start was recorded") Instant recordedAt,
        @Schema(description = "Missing while it runs") Instant completedAt) {}
