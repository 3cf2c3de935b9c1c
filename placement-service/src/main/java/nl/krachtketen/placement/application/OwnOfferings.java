package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.Offering;

/** Everybody reads the joint offering; each organiser changes its own part of it. */
@ApplicationScoped
class OwnOfferings {

    @Inject
    Offerings offerings;

    @Inject
    Drafts drafts;

    Offering lock(UUID id, String organiser) {
        Offering offering = offerings.lock(id).orElseThrow(OwnOfferings::unknown);
        offering.requireOrganiser(organiser);
        return offering;
    }

    /** An offering or a draft; nobody else learns that there is a draft. */
    AnyOffering lockAny(UUID id, String organiser) {
        var draft = drafts.lock(id, organiser);
        return draft.isPresent() ? draft.get() : lock(id, organiser);
    }

    static Problem unknown() {
        return Problem.notFound("There is no offering with this identifier.");
    }
}
