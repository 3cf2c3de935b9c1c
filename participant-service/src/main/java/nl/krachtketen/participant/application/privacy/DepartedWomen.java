package nl.krachtketen.participant.application.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Women who left and did not come back. */
public interface DepartedWomen {

    /** Those who left before a moment, the longest gone first. */
    List<UUID> before(Instant moment, int limit);
}
