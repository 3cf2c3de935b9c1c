package nl.krachtketen.reporting.dashboard.agreement;

import java.time.YearMonth;
import java.util.UUID;
import nl.krachtketen.reporting.dashboard.Months;

/**
 * What a municipality agreed with one of its partners.
 *
 * @param times    how often the step is to be reported
 * @param reported how often it was
 */
public record ResultAgreement(UUID id, String organisation, PartnerStep step, int times, int fromMonth, int untilMonth, int reported) {

    public YearMonth from() {
        return Months.month(fromMonth);
    }

    public YearMonth until() {
        return Months.month(untilMonth);
    }

    /** For drawing: no more than all. */
    public int drawn() {
        return Math.min(reported, times);
    }

    /** Beside the name of the partner. */
    public record Named(ResultAgreement agreement, String name) {}
}
