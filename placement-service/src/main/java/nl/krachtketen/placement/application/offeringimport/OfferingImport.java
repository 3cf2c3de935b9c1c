package nl.krachtketen.placement.application.offeringimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file of offerings on its way into the joint offering: taken in as a whole, or not at all.
 *
 * @param municipalities where the organiser worked when it sent the file
 * @param dryRun         whether it only tells what would happen
 * @param endedAt        null while it runs
 */
public record OfferingImport(
        UUID id,
        String organisation,
        List<String> municipalities,
        boolean dryRun,
        State state,
        ImportCounts counts,
        Instant receivedAt,
        Instant endedAt) {

    public enum State {
        /** Its rows come in. */
        RECEIVING,
        /** Its rows are checked, and taken in if none is refused. */
        RECEIVED,
        /** All is taken in, or would be if it were no dry run. */
        DONE,
        /** Rows were refused, so that nothing is taken in. */
        REFUSED,
        /** Something went wrong here, and nothing is taken in. */
        FAILED
    }
}
