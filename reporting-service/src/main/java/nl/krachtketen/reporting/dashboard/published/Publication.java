package nl.krachtketen.reporting.dashboard.published;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.krachtketen.reporting.disclosure.Disclosed;

/**
 * The figures of one month, as everybody may know them.
 *
 * @param month the one that began when they were taken
 */
public record Publication(YearMonth month, Instant takenAt, Map<Cell, Disclosed> figures) {

    /** The municipalities that took part in the programme then. */
    List<String> places() {
        return figures.keySet().stream().map(Cell::place).filter(place -> !place.equals(Cell.ALL)).distinct().toList();
    }

    public Disclosed of(String place, Measure measure) {
        return figures.get(Cell.of(place, measure));
    }

    Disclosed of(String place, Measure measure, String level) {
        return figures.get(Cell.of(place, measure).at(level));
    }

    Disclosed along(String channel, Measure measure) {
        return figures.get(Cell.of(Cell.ALL, measure).along(channel));
    }
}
