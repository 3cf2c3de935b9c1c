package nl.krachtketen.matching.application;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.Shortlist;

/** Where shortlists are kept. A caller finds only those of participants whom its organisation may see. */
public interface Shortlists {

    void add(Shortlist shortlist);

    Optional<Shortlist> find(UUID id);

    /** The same for an organisation on whose behalf she acts herself. */
    Optional<Shortlist> find(UUID id, String organisation);
}
