package nl.krachtketen.reporting.dashboard.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The reports of a municipality, and the months over which another one can be made.
 *
 * @param months the latest one first
 * @param from   with which the choice begins
 * @param until  with which it ends: the last month that is over and in which something happened
 */
public record ReportList(Municipality municipality, List<InterimReports.Kept> reports, List<YearMonth> months, YearMonth from, YearMonth until) {

    private static final YearMonth BEGINNING = YearMonth.of(2007, 1);
    private static final int HALF_A_YEAR = 6;

    /** @param told in which something happened here */
    static ReportList of(Municipality municipality, List<InterimReports.Kept> reports, Stream<YearMonth> told, YearMonth now) {
        YearMonth last = told.filter(now::isAfter).max(Comparator.naturalOrder()).orElse(now.minusMonths(1));
        return new ReportList(municipality, reports, Stream.iterate(now, month -> !month.isBefore(BEGINNING), month -> month.minusMonths(1)).toList(),
                last.minusMonths(HALF_A_YEAR - 1), last);
    }
}
