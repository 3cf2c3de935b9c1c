package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlacementEnding", description = "Why a placement ended", examples = "{\"reason\":\"MOVED_ON\"}")
record PlacementEnding(
        @NotNull @Schema(description = "Illness is OTHER, since health is never recorded")
        PlacementEndReason reason,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {}
