package nl.krachtketen.kit.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;

/**
 * A ground on which an organisation may see a participant.
 *
 * @param basis   why it may
 * @param purpose the purpose that the ground serves: it ends for as long as she withdraws her consent for that; null for a
 *                ground that is no matter of consent
 * @param until   when it ends by itself; null if it does not
 */
public record Grant(UUID participant, String organisation, String basis, ConsentPurpose purpose, Instant until) {

    /** A giver may come back a few times after a handover: half a year. */
    private static final Duration AFTER_CARE = Duration.ofDays(182);

    /** It has the ball. */
    public static Grant holds(UUID participant, String organisation) {
        return new Grant(participant, organisation, "HOLDS", null, null);
    }

    /** She takes part there: because she chose it, or a step of hers started there. */
    public static Grant takesPart(UUID participant, String organisation) {
        return new Grant(participant, organisation, "TAKES_PART", ConsentPurpose.PROGRESS, null);
    }

    /** She said herself that it may see her for this purpose. */
    static Grant consented(UUID participant, String organisation, ConsentPurpose purpose) {
        return new Grant(participant, organisation, "CONSENTED", purpose, null);
    }

    /** It is asked to take her over, and looks whether it can. */
    static Grant asked(UUID participant, Handover handover) {
        return new Grant(participant, handover.to(), "ASKED", ConsentPurpose.HANDOVER, handover.answerBy());
    }

    /** It held her before, and stays in touch for a while. */
    static Grant held(UUID participant, String organisation, Instant handedOverAt) {
        return new Grant(participant, organisation, "HELD", ConsentPurpose.PROGRESS, handedOverAt.plus(AFTER_CARE));
    }
}
