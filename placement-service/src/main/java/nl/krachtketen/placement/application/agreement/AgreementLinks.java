package nl.krachtketen.placement.application.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.agreement.AgreementLink;

/** Where links to agreements are kept; they are found as long as the placement runs. */
public interface AgreementLinks {

    void add(AgreementLink link);

    Optional<AgreementLink> find(UUID id);

    /** All that were made for a placement, the latest first. */
    List<AgreementLink> of(UUID placement);

    /** Whoever saves has locked the agreement, so that none of two changes is lost. */
    void save(AgreementLink link);

    /** What the placement is at, as everybody may read it in the joint offering. */
    UUID offering(UUID placement);
}
