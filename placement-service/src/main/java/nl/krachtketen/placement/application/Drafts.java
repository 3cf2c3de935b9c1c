package nl.krachtketen.placement.application;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.Draft;

/** Offerings that their organisers have not published yet. Each organiser finds its own, and nobody those of others. */
public interface Drafts {

    void add(Draft draft);

    Optional<Draft> find(UUID id, String organiser);

    /** The draft, kept from changing until the transaction ends. */
    Optional<Draft> lock(UUID id, String organiser);

    void save(Draft draft);

    void delete(Draft draft);
}
