package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * Some of the journeys behind a figure.
 *
 * @param women how many there are in all, those of whom only the figures are left included
 * @param next  where the next page begins; null on the last one
 */
public record JourneyPage(Municipality municipality, Filter filter, Route route, int women, List<FoundView> lines, String next) {

    public String nextAddress() {
        return filter.journeys(route.query().isEmpty() ? "na=" + next : route.query() + "&na=" + next);
    }

    /** All of them as a file. */
    public String file() {
        String address = filter.address("trajecten/tabel.csv");
        return route.query().isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + route.query();
    }

    public String withoutRoute() {
        return filter.address("trajecten");
    }
}
