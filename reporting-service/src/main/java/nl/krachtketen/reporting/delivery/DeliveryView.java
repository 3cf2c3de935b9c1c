package nl.krachtketen.reporting.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Delivery", description = "One attempt to deliver something")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        @Schema(description = "Its identifier, which your address got as X-Request-Id",
                examples = "Qm9v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String deliveryId,
        @Schema(description = "The event's id, the same in each attempt, which your address got as webhook-id; missing for a handshake",
                examples = "Lr4Hs6JpUi0DoFgKxAZk3v0a9yq1mXb7n2Tt5cWw8Qe")
        String eventId,
        @Schema(description = "The event's type, or handshake", examples = "nl.krachtketen.placements.placed.v1") String type,
        @Schema(description = "The how manieth attempt in a row it was", examples = "1") int attempt,
        @Schema(description = "When it began", examples = "2008-11-03T09:30:00Z") Instant at,
        @Schema(description = "How long it took", examples = "41") int durationMilliseconds,
        @Schema(description = "Whether it was sent once more because you asked for that", examples = "false") boolean resent,
        @Schema(description = "What became of it", examples = "DELIVERED") Outcome outcome,
        @Schema(description = "The status that your address answered", examples = "204") Integer status,
        @Schema(description = "The beginning of the answer, if it was no 2xx; what looks like an address or a number "
                + "of somebody is left out",
                examples = "upstream timed out")
        String answer) {

    static final String KIND = "delivery";

    @Schema(name = "DeliveryPage")
    record DeliveryPage(List<DeliveryView> items) {}
}
