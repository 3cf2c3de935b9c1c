package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Offering;

/** Everybody reads the joint offering; each organiser changes its own part of it. */
@ApplicationScoped
class OwnOfferings {

    @Inject
    Offerings offerings;

    Offering lock(UUID id, String organiser) {
        Offering offering =
                offerings.lock(id).orElseThrow(() -> Problem.notFound("There is no offering with this identifier."));
        offering.requireOrganiser(organiser);
        return offering;
    }
}
