package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Half a year after she moved on somebody looks whether she is still there. */
final class LookingBack {
    private static final double ASKED = .7;
    private static final double STILL_SO = .76;
    private static final int HALF_A_YEAR = 184;

    private final Dice dice;

    LookingBack(Dice dice) {
        this.dice = dice;
    }

    /** The same steps, and what was found. */
    List<Step> with(List<Step> steps) {
        if (steps.stream().anyMatch(Step.Leave.class::isInstance)) {
            return steps;
        }
        List<Step> all = new ArrayList<>(steps);
        for (Step step : steps) {
            Instant asked = dice.later(step.at(), HALF_A_YEAR, HALF_A_YEAR + 28);
            if (step instanceof Step.MoveOn && !asked.isAfter(History.LAST) && dice.chance(ASKED)) {
                all.add(new Step.ConfirmOutcome(asked, dice.chance(STILL_SO)));
            }
        }
        return History.inOrder(all);
    }
}
