package nl.krachtketen.reporting.dashboard.flow;

import java.time.YearMonth;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Months;

/**
 * Which women are looked at; null is no choice.
 *
 * @param from  the first month in which they came in
 * @param until the last one
 */
public record Selection(YearMonth from, YearMonth until, EntryLevel level, RecruitmentChannel channel) {

    static final Selection ALL = new Selection(null, null, null, null);

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
        return cohorts().first();
    }

    int last() {
        return cohorts().last();
    }

    private Months cohorts() {
        return new Months(from, until);
    }
}
