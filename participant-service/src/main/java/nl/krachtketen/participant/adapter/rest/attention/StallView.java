package nl.krachtketen.participant.adapter.rest.attention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Stall;
import nl.krachtketen.participant.domain.attention.StallReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is stuck, where, since when, and whose turn it is. */
@Schema(name = "Stall")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StallView(
        String id,
        @Schema(description = "Your organisation's own identifier of her") String participantId,
        State state,
        @Schema(description = "Where she stands") ChainStep step,
        @Schema(description = "Since when she stands there") Instant sinceAt,
        @Schema(description = "The OIN of the organisation that must do the next thing") String turn,
        String municipality,
        @Schema(description = "Missing before an intake") ParticipationLevel participationLevel,
        Instant openedAt,
        @Schema(description = "Why, as the holder says; missing before it does") StallReason reason,
        Instant answeredAt,
        @Schema(description = "When the municipality was told that no answer came") Instant municipalityToldAt,
        @Schema(description = "When she moved on, or was no longer expected to") Instant overAt) {

    static final String KIND = "stall";

    /** How far it is. */
    enum State {
        OPEN, ANSWERED, OVER
    }

    static StallView of(Stall stall, OutwardIds ids) {
        return switch (stall) {
            case Stall.Open open -> of(open.core(), State.OPEN, null, null, null, ids);
            case Stall.Answered answered -> of(answered.core(), State.ANSWERED, answered.reason(), answered.answeredAt(), null, ids);
            case Stall.Over over -> of(over.core(), State.OVER, null, null, over.overAt(), ids);
        };
    }

    private static StallView of(Stall.Core core, State state, StallReason reason, Instant answeredAt, Instant overAt, OutwardIds ids) {
        return new StallView(ids.outward(KIND, core.id()), ids.outward(OutwardIds.PARTICIPANT, core.participant()), state, core.step(),
                core.since(), core.turn(), core.municipality(), core.level(), core.openedAt(), reason, answeredAt, core.municipalityToldAt(), overAt);
    }
}
