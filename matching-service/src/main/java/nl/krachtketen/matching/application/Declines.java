package nl.krachtketen.matching.application;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.Decline;

/** Where declines are kept. A caller finds only those of participants whom its organisation may see. */
public interface Declines {

    void add(Decline decline);

    Optional<Decline> find(UUID id);
}
