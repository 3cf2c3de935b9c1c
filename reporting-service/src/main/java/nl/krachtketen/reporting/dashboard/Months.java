package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Months in a row, as a reader chose them; null is no choice. The figures keep a month as a number such as 200803. */
public record Months(YearMonth from, YearMonth until) {

    public static final Months ALL = new Months(null, null);

    private static final String FROM = "van";
    private static final String UNTIL = "tot";
    private static final int YEAR = 100;
    private static final int LAST = 999_912;

    /** Out of the address of a page; what makes no sense is no choice. */
    public static Months of(MultivaluedMap<String, String> query) {
        return new Months(read(query.getFirst(FROM)), read(query.getFirst(UNTIL)));
    }

    public static YearMonth month(int number) {
        return YearMonth.of(number / YEAR, number % YEAR);
    }

    public static int number(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue();
    }

    /** Every month from the first of these to the last, also those between in which nothing happened. */
    public static List<YearMonth> allOf(Stream<YearMonth> some) {
        List<YearMonth> known = some.sorted().toList();
        return known.isEmpty() ? List.of()
                : Stream.iterate(known.getFirst(), month -> !month.isAfter(known.getLast()), month -> month.plusMonths(1)).toList();
    }

    public boolean all() {
        return from == null && until == null;
    }

    public int first() {
        return from == null ? 0 : number(from);
    }

    public int last() {
        return until == null ? LAST : number(until);
    }

    public Months withoutFrom() {
        return new Months(null, until);
    }

    public Months withoutUntil() {
        return new Months(from, null);
    }

    /** This page or file with this choice. */
    public String address(String page) {
        return all() ? page : page + "?" + Stream.of(parameter(FROM, from), parameter(UNTIL, until)).flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> parameter(String name, YearMonth month) {
        return Optional.ofNullable(month).map(chosen -> name + "=" + chosen);
    }

    private static YearMonth read(String value) {
        try {
            return value == null ? null : YearMonth.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
