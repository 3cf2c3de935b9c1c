package nl.krachtketen.reporting.dashboard.waiting;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * Some of those who wait, the longest first.
 *
 * @param turnName what the chosen organisation is called
 * @param next     where the next page begins; null on the last one
 */
public record QueuePage(Municipality municipality, Queue queue, String turnName, List<Line> lines, Instant heardUntil, String next) {

    /** @param name her identifier for this municipality only */
    public record Line(String name, Stand stand, String turn, ParticipationLevel level, Instant since, int days, boolean stuck) {

        private static final int ENOUGH = 10;

        /** Enough of her identifier to tell one line from another. */
        public String brief() {
            return name.substring(0, ENOUGH);
        }
    }

    public String nextAddress() {
        String address = queue.address(municipality.code());
        return address + (address.contains("?") ? "&" : "?") + "na=" + next;
    }
}
