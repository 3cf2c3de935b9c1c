package nl.krachtketen.participant.application.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was kept long enough. */
public interface ExpiredRecords {

    /** What is deleted by itself, with its age; a participant is erased instead, because others must hear of that. */
    enum Kind {
        NOTICE, ENDED_CONSENT, EMERGENCY_ACCESS, ERASURE, PROCESSING_RECORD, CLOSED_VIEW_LINK, CONTACT_MOMENT, ENDED_ACCESS
    }

    /** Deletes what came to its end before a moment. */
    void delete(Kind kind, Instant before);

    /** Women who left before a moment and did not come back, the longest gone first. */
    List<UUID> departed(Instant before, int limit);
}
