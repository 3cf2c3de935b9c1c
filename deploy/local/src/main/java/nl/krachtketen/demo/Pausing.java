package nl.krachtketen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Some take no steps for a while; some still do not when the history ends. */
final class Pausing {
    private static final double PAUSES = .07;

    private final Dice dice;

    Pausing(Dice dice) {
        this.dice = dice;
    }

    /** The same steps, and after them a pause. */
    List<Step> with(List<Step> steps) {
        Instant begin = dice.later(steps.getLast().at(), 7, 60);
        if (steps.size() == 1 || steps.stream().anyMatch(Pausing::isLast) || begin.isAfter(History.END) || !dice.chance(PAUSES)) {
            return steps;
        }
        List<Step> all = new ArrayList<>(steps);
        LocalDate until = OfficeHours.date(begin).plusDays(dice.between(28, 120));
        all.add(new Step.Pause(begin, until.isAfter(OfficeHours.date(History.END)) ? null : until));
        return all;
    }

    private static boolean isLast(Step step) {
        return step instanceof Step.Leave || step instanceof Step.MoveOn || step instanceof Step.MakeShortlist;
    }
}
