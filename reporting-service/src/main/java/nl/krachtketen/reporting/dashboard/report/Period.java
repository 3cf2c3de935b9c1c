package nl.krachtketen.reporting.dashboard.report;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.Reason;

/** Whole months, the last one included. */
public record Period(YearMonth from, YearMonth until) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final String BETWEEN = "_";
    private static final int LONGEST = 60;

    /** The month in which it is now, here. */
    static YearMonth present(Clock clock) {
        return YearMonth.now(clock.withZone(NETHERLANDS));
    }

    /** @throws Problem 400 that names what is wrong with it */
    static Period of(String from, String until, YearMonth present) {
        Period period = new Period(month("fromMonth", from), month("untilMonth", until));
        if (period.until.isBefore(period.from)) {
            throw Problem.invalid("untilMonth", "must not be before fromMonth");
        }
        if (period.until.isAfter(present)) {
            throw Problem.invalid("untilMonth", "must not be in the future");
        }
        if (ChronoUnit.MONTHS.between(period.from, period.until) >= LONGEST) {
            throw Problem.invalid("untilMonth", "must be within %d months".formatted(LONGEST));
        }
        return period;
    }

    /** @throws Problem 404 if it is not how a report is called */
    static Period named(String name) {
        String[] months = name.split(BETWEEN, -1);
        if (months.length != 2) {
            throw Reason.NO_REPORT.problem();
        }
        try {
            return new Period(YearMonth.parse(months[0]), YearMonth.parse(months[1]));
        } catch (DateTimeException e) {
            throw Reason.NO_REPORT.problem();
        }
    }

    private static YearMonth month(String field, String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw Problem.invalid(field, "must be a month as in 2008-01");
        }
    }

    /** How the report over it is called. */
    public String name() {
        return from + BETWEEN + until;
    }

    Instant start() {
        return start(from);
    }

    /** The first moment after it. */
    Instant end() {
        return start(until.plusMonths(1));
    }

    int first() {
        return Months.number(from);
    }

    int last() {
        return Months.number(until);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(NETHERLANDS).toInstant();
    }
}
