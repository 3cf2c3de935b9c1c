package nl.krachtketen.placement.application.agreement;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.agreement.Agreement;

/** Where agreements are kept: one for each placement. */
public interface Agreements {

    Optional<Agreement> find(UUID placement);

    /** The same, kept from changing until the transaction ends. */
    Optional<Agreement> lock(UUID placement);

    /** Stores the first or the next version. */
    void save(Agreement agreement);
}
