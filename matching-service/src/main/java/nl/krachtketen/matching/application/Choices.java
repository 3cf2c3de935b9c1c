package nl.krachtketen.matching.application;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.Choice;

/** Where choices are kept. A caller finds only those of participants whom its organisation may see. */
public interface Choices {

    void add(Choice choice);

    Optional<Choice> find(UUID id);
}
