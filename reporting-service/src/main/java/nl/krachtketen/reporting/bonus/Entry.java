package nl.krachtketen.reporting.bonus;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Something that counts, with the dates that make it count.
 *
 * @param countedAt since when it counts; it belongs to that year
 * @param beside    what made a civic integration programme dual; null for another account
 * @param first     the programme; or since she was registered; or what she began
 * @param second    what ran beside the programme; or the paid work; null if nothing else is needed
 */
public record Entry(Account account, Instant countedAt, Beside beside, Span first, Span second) {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public int year() {
        return year(countedAt);
    }

    static int year(Instant moment) {
        return moment.atZone(NETHERLANDS).getYear();
    }
}
