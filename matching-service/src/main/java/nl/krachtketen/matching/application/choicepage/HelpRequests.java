package nl.krachtketen.matching.application.choicepage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.choicepage.HelpRequest;

/** Where requests for help are kept. A caller finds those of participants whom its organisation holds. */
public interface HelpRequests {

    void add(HelpRequest request);

    /**
     * Newest first.
     *
     * @param before the last one of the page before; null for the first page
     */
    List<HelpRequest> list(boolean alsoAcknowledged, UUID before, int limit);

    /** Somebody acts on it; the first time counts. Empty if it is not the caller's. */
    Optional<HelpRequest> acknowledge(UUID request, Instant now);
}
