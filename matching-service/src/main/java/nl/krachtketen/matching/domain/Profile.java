package nl.krachtketen.matching.domain;

import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * Her matching profile: what offerings are held against.
 *
 * @param level   null before an intake
 * @param intake  {@link Intake#NOT_YET} before an intake
 * @param history what she chose, declined and took back
 */
public record Profile(String municipality, ParticipationLevel level, Intake intake, History history) {

    /** Whether more is known of her than where she takes part. */
    public boolean known() {
        return !intake.equals(Intake.NOT_YET);
    }

    /** At a low level the scale is the neighbourhood; from the middle level on it is the region. */
    public boolean goesIntoTheRegion() {
        return level == ParticipationLevel.MIDDLE || level == ParticipationLevel.HIGH;
    }

    /** Whether children come along, or she cannot come unless somebody takes care of them. */
    public boolean needsSomethingForChildren() {
        return intake.childrenComeAlong() || intake.barriers().contains(Barrier.CHILDCARE);
    }

    public Profile with(Intake other) {
        return new Profile(municipality, level, other, history);
    }

    public Profile at(ParticipationLevel other) {
        return new Profile(municipality, other, intake, history);
    }
}
