package nl.krachtketen.placement.application.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.Notice;

/** Where notices are left until somebody has seen them. A caller finds those of its organisation. */
public interface Notices {

    /** @param seenAt null until somebody said to have seen it */
    record Told(UUID id, Notice notice, Instant toldAt, Instant seenAt) {}

    /** Only the platform tells. */
    void tell(Notice notice);

    /**
     * Newest first.
     *
     * @param all    also those that were seen or settled
     * @param before the last one of the page before; null for the first page
     */
    List<Told> list(String organisation, boolean all, UUID before, int limit);

    /** Somebody has seen it; the first time counts. Empty if it is not this organisation's. */
    Optional<Told> see(UUID notice, String organisation, Instant now);
}
