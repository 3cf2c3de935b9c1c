package nl.krachtketen.reporting.dashboard.agreement;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of the page of a municipality's agreements.
 *
 * @param agreement null if nothing was agreed with it yet
 * @param partners  what it agreed itself with partners
 * @param asOf      when the figures were read
 */
public record Agreed(Municipality municipality, Agreement agreement, List<PartnerLine> partners, Instant asOf) {

    /** Tells one state of the figures from another, so that a page that shows it need not change. */
    public String version() {
        return Version.of(agreement, partners);
    }
}
