package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Placement", description = "She is a volunteer; it runs while it has no end")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacementView(
        @Schema(description = "Your organisation's own identifier of the placement")
        String id,

        @Schema(description = "Your own reference, if you gave one")
        String reference,

        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        UUID offeringId,

        @Schema(description = "The OIN of who recorded the start")
        String organisation,

        int hoursPerWeek,
        Instant startedAt,
        @Schema(description = "When the start was recorded") Instant recordedAt,
        @Schema(description = "Missing while it runs") Instant endedAt,
        PlacementEndReason reason) {}
