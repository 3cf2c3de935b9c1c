package nl.krachtketen.reporting.dashboard.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.krachtketen.reporting.dashboard.agreement.AgreedStep;

/**
 * What was agreed for a year of the period.
 *
 * @param untilEnd women who took the step for the first time in that year, until the end of the period
 */
public record TargetLine(int year, AgreedStep step, int women, int untilEnd) {

    private static final Comparator<TargetLine> ORDER = Comparator.comparing(TargetLine::year).thenComparing(TargetLine::step);

    /** All of a report, by year and step. */
    static List<TargetLine> in(Map<Figure.Key, Integer> numbers) {
        return numbers.keySet().stream().filter(TargetLine::isTarget).filter(key -> key.measure() == ReportMeasure.AGREED)
                .map(key -> of(key, numbers.get(key), numbers.getOrDefault(new Figure.Key(Part.TARGET, key.item(), ReportMeasure.UNTIL_END), 0)))
                .sorted(ORDER).toList();
    }

    /** Whether its item is a year and a step, such as 2008 PLACED; older versions have the target of all years together. */
    static boolean isTarget(Figure.Key key) {
        return key.part() == Part.TARGET && key.item().contains(" ");
    }

    static TargetLine of(Figure.Key key, int women, int untilEnd) {
        String[] which = key.item().split(" ");
        return new TargetLine(Integer.parseInt(which[0]), AgreedStep.valueOf(which[1]), women, untilEnd);
    }

    /** How its bar is drawn. */
    public String kind() {
        return counts() ? "target" : "";
    }

    /** Whether it counts towards the target of the municipality. */
    public boolean counts() {
        return step == AgreedStep.ACTIVATED;
    }
}
