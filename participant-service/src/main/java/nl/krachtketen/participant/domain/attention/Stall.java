package nl.krachtketen.participant.domain.attention;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** A woman who has stood still for longer than is usual. A next step ends it; until then the holder says why. */
public sealed interface Stall {

    Core core();

    /** She has not moved on yet. */
    sealed interface Lasting extends Stall {

        /** The holder says why; saying it again corrects it. */
        default Answered answered(StallReason reason, Instant now) {
            return new Answered(core(), reason, now);
        }
    }

    /** Nobody has said why. */
    record Open(Core core) implements Lasting {}

    /** The holder said why. */
    record Answered(Core core, StallReason reason, Instant answeredAt) implements Lasting {}

    /** She moved on, or is not expected to. */
    record Over(Core core, Instant overAt) implements Stall {}

    /**
     * @param since              since when she stands there
     * @param turn               the organisation that must do the next thing
     * @param level              hers when it began; null if it was not known
     * @param municipalityToldAt when the municipality was told that no answer came; null if it was not
     */
    record Core(UUID id, UUID participant, ChainStep step, Instant since, String turn, String municipality, ParticipationLevel level,
            Instant openedAt, Instant municipalityToldAt) {}
}
