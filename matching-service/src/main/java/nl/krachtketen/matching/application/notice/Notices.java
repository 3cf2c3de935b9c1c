package nl.krachtketen.matching.application.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.Notice;

/** What an organisation should act on, until somebody there has seen it or done it. It is told those about women whom it holds. */
public interface Notices {

    /**
     * Newest first.
     *
     * @param all    also those that were seen or settled
     * @param before the last one of the page before; null for the first page
     */
    List<Notice> list(String organisation, boolean all, UUID before, int limit);

    /** Somebody has seen it; the first time counts. Empty if it is not this organisation's. */
    Optional<Notice> see(UUID notice, String organisation, Instant now);
}
