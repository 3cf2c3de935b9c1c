package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.domain.PlaceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaceRequest", description = "A participant asks for a place at an offering")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceRequestView(
        @Schema(description = "Your organisation's own identifier of the request")
        String id,

        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        UUID offeringId,
        State state,

        @Schema(description = "Her turn on the waiting list, 1 is next; missing if she does not wait")
        Integer position,

        @Schema(description = "When she chose the offering; missing if she started without having asked")
        Instant askedAt,

        @Schema(description = "Whether a handover asked for it for her, so that it comes free if that comes to nothing")
        boolean promised,

        @Schema(description = "A place came free for her and is kept until then; missing unless it is offered")
        Instant offeredUntil,

        @Schema(description = "What the organiser said, or until when it can")
        AnswerView answer,

        @Schema(description = "When the request was recorded")
        Instant recordedAt) {

    @Schema(
            name = "PlaceRequestState",
            description = "OFFERED: she waited, and a place is kept for her for some days; RESERVED: a place is kept for"
                    + " her; TAKEN_UP: she has started")
    enum State {
        WAITING,
        OFFERED,
        RESERVED,
        TAKEN_UP,
        RELEASED;

        static State of(PlaceRequest request) {
            return switch (request) {
                case PlaceRequest.Waiting waiting -> WAITING;
                case PlaceRequest.Offered offered -> OFFERED;
                case PlaceRequest.Reserved reserved -> RESERVED;
                case PlaceRequest.TakenUp takenUp -> TAKEN_UP;
                case PlaceRequest.Released released -> RELEASED;
            };
        }
    }
}
