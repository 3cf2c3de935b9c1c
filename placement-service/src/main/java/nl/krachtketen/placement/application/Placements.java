package nl.krachtketen.placement.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.Placement;

/** A caller finds what it recorded itself, what runs at its own offerings, and what participants do whom it holds. */
public interface Placements {

    void add(Placement.Running placement);

    /** Stores the next version. */
    void save(Placement placement);

    Optional<Placement> find(UUID id, String caller);

    /** Oldest first, also those that ended. @param offering only at this offering; at all if null */
    List<Placement> list(String caller, UUID offering, UUID after, int limit);

    /** The same, kept from changing until the transaction ends. */
    Optional<Placement> lock(UUID id, String caller);
}
