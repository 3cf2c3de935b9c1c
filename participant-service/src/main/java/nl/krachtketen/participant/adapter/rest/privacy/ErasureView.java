package nl.krachtketen.participant.adapter.rest.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.participant.domain.privacy.Erasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's duty to forget somebody. */
@Schema(name = "Erasure", description = "Somebody was erased, and this organisation, which could see her, forgets her too")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureView(
        @Schema(description = "Your organisation's own identifier of this duty") String id,
        @Schema(description = "Your own identifier of her, by which you find her in your system; gone once you acknowledge") String participantId,
        @Schema(description = "OIN of the organisation that must forget her") String organisation,
        @Schema(description = "Where she took part") String municipality,
        @Schema(description = "She asked for it, or had left too long ago to be kept") Erasure.Cause cause,
        Instant erasedAt,
        @Schema(description = "Whether the organisation said that it forgot her") State state,
        @Schema(description = "When it said so") Instant acknowledgedAt) {

    static final String KIND = "erasure";

    @Schema(name = "ErasureState")
    enum State {
        OPEN, ACKNOWLEDGED
    }

    static ErasureView of(Erasure.Duty duty, String id) {
        return new ErasureView(id, duty.knownAs(), duty.organisation(), duty.municipality(), duty.cause(), duty.erasedAt(),
                duty.acknowledgedAt() == null ? State.OPEN : State.ACKNOWLEDGED, duty.acknowledgedAt());
    }
}
