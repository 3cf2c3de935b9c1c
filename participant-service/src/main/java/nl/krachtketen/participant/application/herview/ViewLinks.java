package nl.krachtketen.participant.application.herview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** Where view links are kept. A caller finds those of participants whom its organisation holds. */
public interface ViewLinks {

    void add(ViewLink link);

    Optional<ViewLink> find(UUID link);

    /** All that she was given, the latest first. */
    List<ViewLink> of(UUID participant);

    /** Notes that it was used. False if it was revoked, however shortly before. */
    boolean open(UUID link, Instant now);

    /** As it is then; revoking again changes nothing. */
    Optional<ViewLink> revoke(UUID link, Instant now);
}
