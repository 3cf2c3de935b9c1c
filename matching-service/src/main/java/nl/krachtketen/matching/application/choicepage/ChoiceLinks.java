package nl.krachtketen.matching.application.choicepage;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/** Where choice links are kept. A caller finds those that its organisation made; the platform finds all. */
public interface ChoiceLinks {

    void add(ChoiceLink link);

    Optional<ChoiceLink> find(UUID link);

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<ChoiceLink> lock(UUID link);

    void save(ChoiceLink link);
}
