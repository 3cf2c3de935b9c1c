package nl.krachtketen.reporting.dashboard.published;

/**
 * What a published figure is the count of.
 *
 * @param place   a municipality's code, or {@link #ALL} for the country
 * @param level   at which they came in, or {@link #ALL}
 * @param channel along which they came in, or {@link #ALL}
 */
public record Cell(String place, Measure measure, String level, String channel) {

    public static final String ALL = "*";

    static Cell of(String place, Measure measure) {
        return new Cell(place, measure, ALL, ALL);
    }

    Cell at(String level) {
        return new Cell(place, measure, level, channel);
    }

    Cell along(String channel) {
        return new Cell(place, measure, level, channel);
    }

    Cell in(String place) {
        return new Cell(place, measure, level, channel);
    }

    Cell of(Measure other) {
        return new Cell(place, other, level, channel);
    }
}
