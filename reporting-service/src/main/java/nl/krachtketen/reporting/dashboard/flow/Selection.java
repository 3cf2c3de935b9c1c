package nl.krachtketen.reporting.dashboard.flow;

import java.time.YearMonth;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * Which women are looked at; null is no choice.
 *
 * @param from  the first month in which they came in
 * @param until the last one
 */
public record Selection(YearMonth from, YearMonth until, EntryLevel level, RecruitmentChannel channel) {

    static final Selection ALL = new Selection(null, null, null, null);

    private static final int MONTHS = 100;
    private static final int LAST = 999_912;

    boolean byCohort() {
        return from != null || until != null;
    }

    boolean byOrigin() {
        return level != null || channel != null;
    }

    public boolean all() {
        return !byCohort() && !byOrigin();
    }

    /** At a low level taking part is itself the result, so no share that went on is shown as one. */
    public boolean low() {
        return level == EntryLevel.LOW;
    }

    String levelName() {
        return name(level);
    }

    String channelName() {
        return name(channel);
    }

    private static String name(Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    int first() {
        return from == null ? 0 : number(from);
    }

    int last() {
        return until == null ? LAST : number(until);
    }

    private static int number(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / MONTHS, number % MONTHS);
    }
}
