package nl.krachtketen.placement.application.agreement;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.agreement.AgreementLink;

/** Where links to agreements are kept, as long as the placement runs. */
public interface AgreementLinks {

    void add(AgreementLink link);

    Optional<AgreementLink> find(UUID id);

    void save(AgreementLink link);

    /** What the placement is at, as everybody may read it in the joint offering. */
    UUID offering(UUID placement);
}
