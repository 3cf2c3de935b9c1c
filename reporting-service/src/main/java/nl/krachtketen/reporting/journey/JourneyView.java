package nl.krachtketen.reporting.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A participant's steps along the chain")
public record JourneyView(
        @Schema(description = "Her identifier, as your organisation knows it",
                examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String participantId,
        @Schema(description = "Her steps, in the order in which they happened") List<Taken> steps) {

    @Schema(name = "JourneyStep", description = "One step that she took")
    public record Taken(
            @Schema(description = "The step of the chain", examples = "TRIAL") Step step,
            @Schema(description = "The type of the event that tells it",
                    examples = "nl.krachtketen.placements.trial-started.v1") String type,
            @Schema(description = "When it happened", examples = "2008-11-03T09:30:00Z") Instant occurredAt,
            @Schema(description = "When it was recorded", examples = "2008-11-04T13:05:12Z") Instant recordedAt,
            @Schema(description = "The organisation that took it with her, by its OIN",
                    examples = "00000001001001002000") String organisation,
            @Schema(description = "The offering that it is about, if any",
                    examples = "0199b1c2-7d3e-7f00-8a11-2b3c4d5e6f70") UUID offeringId,
            @Schema(description = "Dated or ordered in a way that deserves a second look; it counts all the same",
                    examples = "false") boolean unusual) {}
}
