package nl.krachtketen.matching.domain;

import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * Her matching profile: what offerings are held against.
 *
 * @param level  null before an intake
 * @param intake {@link Intake#NOT_YET} before an intake
 */
public record Profile(String municipality, ParticipationLevel level, Intake intake, List<EarlierDecline> declines) {

    public Profile {
        declines = List.copyOf(declines);
    }

    /** Whether more is known of her than where she takes part. */
    public boolean known() {
        return !intake.equals(Intake.NOT_YET);
    }
}
