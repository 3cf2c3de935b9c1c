package nl.krachtketen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The months that the demo shows: from the start of the programme up to the summer after its interim evaluation. */
final class History {
    static final LocalDate BEGIN = LocalDate.of(2007, 1, 1);
    static final Instant END = OfficeHours.on(LocalDate.of(2009, 6, 12), OfficeHours.SECONDS);

    /** What was asked and told of it afterwards was told up to this moment. */
    static final Instant LAST = OfficeHours.on(LocalDate.of(2009, 6, 30), OfficeHours.SECONDS);

    private History() {
    }

    /** When a woman is recruited in a municipality with this flow. */
    static Instant recruited(Flow flow, Dice dice) {
        long days = ChronoUnit.DAYS.between(flow.begin(), LocalDate.of(2009, 6, 10));
        long day = (long) (days * Math.pow(dice.share(), 1 / flow.rise()));
        return OfficeHours.on(flow.begin().plusDays(day), dice.between(0, OfficeHours.SECONDS - 1));
    }

    /** In the order in which they happened, without what had not happened yet at the end. */
    static List<Step> untilEnd(List<Step> steps) {
        return inOrder(steps.stream().filter(step -> !step.at().isAfter(END)).toList());
    }

    /** In the order in which they happened. */
    static List<Step> inOrder(List<Step> steps) {
        return steps.stream().filter(step -> !step.at().isAfter(LAST)).sorted(Comparator.comparing(Step::at)).toList();
    }
}
