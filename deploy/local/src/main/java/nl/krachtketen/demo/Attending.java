package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who came: told by the organiser of what she takes part in, where that knows her. */
final class Attending {
    private static final double TOLD = .6;
    private static final double PRESENT = .86;

    private final Woman her;
    private final Dice dice;

    Attending(Woman her, Dice dice) {
        this.her = her;
        this.dice = dice;
    }

    /** The same steps, and between them the sessions that she came to and those that she missed. */
    List<Step> with(List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        for (Step step : steps) {
            if (step instanceof Step.Start start && isKnown(start, steps) && dice.chance(TOLD)) {
                steps.stream().filter(later -> later instanceof Step.End end && end.number() == start.number()).findFirst()
                        .ifPresent(end -> attend(start, end.at(), all));
            }
        }
        return History.inOrder(all);
    }

    /** To an organiser that she chose, or that held her from the beginning. */
    private boolean isKnown(Step.Start start, List<Step> steps) {
        return steps.stream().anyMatch(step -> step instanceof Step.Choose choose && choose.offering().equals(start.offering()))
                || start.offering().organiser().equals(her.holder())
                        && steps.stream().noneMatch(step -> step instanceof Step.AcceptHandover && step.at().isBefore(start.at()));
    }

    private void attend(Step.Start start, Instant end, List<Step> all) {
        Instant session = dice.later(start.at(), 1, 7);
        for (int sessions = dice.between(1, 3); sessions > 0 && session.isBefore(end); sessions--) {
            all.add(new Step.Attend(session, start.offering(), dice.chance(PRESENT)));
            session = dice.later(session, 5, 9);
        }
    }
}
