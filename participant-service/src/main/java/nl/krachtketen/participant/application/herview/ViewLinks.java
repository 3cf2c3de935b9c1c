package nl.krachtketen.participant.application.herview;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** Where view links are kept. A caller finds those of participants whom its organisation holds. */
public interface ViewLinks {

    void add(ViewLink link);

    Optional<ViewLink> find(UUID link);

    void save(ViewLink link);
}
