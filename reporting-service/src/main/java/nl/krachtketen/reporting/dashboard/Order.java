package nl.krachtketen.reporting.dashboard;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CountryFigures.Row;

/** By what the municipalities are sorted on the national page: names from A, figures from the highest. */
public enum Order {
    NAAM(Comparator.comparing(Row::name)),
    DOEL(Comparator.comparing(Row::progress).reversed()),
    GEWORVEN(Comparator.<Row, Integer>comparing(row -> row.figures().recruited()).reversed()),
    GEACTIVEERD(Comparator.<Row, Integer>comparing(row -> row.figures().activated()).reversed()),
    DOORGESTROOMD(Comparator.<Row, Integer>comparing(row -> row.figures().movedOnInAll()).reversed());

    private final Comparator<Row> comparator;

    Order(Comparator<Row> comparator) {
        this.comparator = comparator.thenComparing(Row::name);
    }

    /** The order of that name; an unknown one is the default. */
    static Order of(String code) {
        return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst().orElse(DOEL);
    }

    Comparator<Row> comparator() {
        return comparator;
    }

    /** As it stands in the address of the page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For {@code aria-sort}. */
    public String direction() {
        return this == NAAM ? "ascending" : "descending";
    }
}
