package nl.krachtketen.placement.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.Activity;

/** A caller finds what it recorded itself, what runs at its own offerings, and what participants do whom it holds. */
public interface Activities {

    void add(Activity.Running activity);

    void save(Activity.Completed activity);

    Optional<Activity> find(UUID id, String caller);

    /** Oldest first, also those that ended. @param offering only at this offering; at all if null */
    List<Activity> list(String caller, UUID offering, UUID after, int limit);

    /** The same, kept from changing until the transaction ends. */
    Optional<Activity> lock(UUID id, String caller);
}
