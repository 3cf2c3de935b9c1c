package nl.krachtketen.participant.domain.attention;

import java.util.function.Predicate;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** The reasons for which nobody need wonder why a woman takes no further step, however long it lasts. */
public enum NeverStuck {
    PAUSED(she -> she.presence() == Presence.PAUSED),
    DEPARTED(she -> she.presence() == Presence.DEPARTED || she.step() == ChainStep.LEFT),
    MOVED_ON(she -> she.step() == ChainStep.MOVED_ON || she.running().contains(Running.OUTCOME)),
    /** She is active, which is what the programme is for; nobody is obliged to go on. */
    PLACED(she -> she.step() == ChainStep.PLACED),
    /** At a low level taking part is itself the result. */
    TAKES_PART_AT_HER_OWN_PACE(she -> she.level() == ParticipationLevel.LOW && !she.running().isEmpty());

    private final Predicate<Standing> rule;

    NeverStuck(Predicate<Standing> rule) {
        this.rule = rule;
    }

    boolean appliesTo(Standing she) {
        return rule.test(she);
    }
}
