package nl.krachtketen.placement.application;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.Outcome;

/** A caller finds what it recorded itself, what its own offerings led to, and what became of those whom it holds. */
public interface Outcomes {

    void add(Outcome outcome);

    Optional<Outcome> find(UUID id, String caller);
}
