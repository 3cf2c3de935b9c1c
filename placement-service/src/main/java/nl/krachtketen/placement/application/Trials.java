package nl.krachtketen.placement.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.Trial;

/** A caller finds what it recorded itself, what runs at its own offerings, and what participants do whom it holds. */
public interface Trials {

    void add(Trial.Running trial);

    /** Stores the next version. */
    void save(Trial trial);

    Optional<Trial> find(UUID id, String caller);

    /** Oldest first, also those that ended. @param offering only at this offering; at all if null */
    List<Trial> list(String caller, UUID offering, UUID after, int limit);

    /** The same, kept from changing until the transaction ends. */
    Optional<Trial> lock(UUID id, String caller);
}
