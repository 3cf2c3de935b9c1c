package nl.krachtketen.contract;

import java.util.Objects;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.WaitingPoint;

/** After how many days a woman of this level is stuck at this point of the chain. */
public record StallThreshold(WaitingPoint step, ParticipationLevel participationLevel, @Range(min = 1) int days) {

    public StallThreshold {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(participationLevel, "participationLevel");
        Bounds.requireAtLeast("days", days, 1);
    }
}
