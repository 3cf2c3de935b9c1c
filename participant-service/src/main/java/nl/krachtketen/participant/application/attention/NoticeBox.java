package nl.krachtketen.participant.application.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.Notice;

/** The notices that the caller should know, by its roles in its organisation and municipalities. */
public interface NoticeBox {

    /**
     * A notice after it was told.
     *
     * @param whoseDoing   null if it is about nobody's in particular
     * @param municipality null if it is for an organisation
     * @param seenAt       null until somebody said to have seen it
     */
    record Told(UUID id, Notice.Kind kind, UUID participant, UUID about, String whoseDoing, String municipality,
            String contactPerson, Instant toldAt, Instant seenAt) {}

    /**
     * Newest first.
     *
     * @param contactPerson only for this role account, or for everybody there; null for all
     * @param before        the last one of the page before; null for the first page
     */
    List<Told> list(boolean alsoSeen, String contactPerson, UUID before, int limit);

    /** Somebody has seen it; the first time counts. Empty if it is not the caller's. */
    Optional<Told> see(UUID notice, Instant now);
}
