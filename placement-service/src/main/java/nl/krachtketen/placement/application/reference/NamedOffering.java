package nl.krachtketen.placement.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** An offering that its organiser names by its own reference. */
@ApplicationScoped
public class NamedOffering {

    @Inject
    OrganisersOfferings organisers;

    /** An open one, or the one that was closed. */
    public AnyOffering of(String organiser, String reference) {
        return one(organiser, reference, Problem.notFound("Your organisation has no offering with this reference."));
    }

    /** Where a step of hers takes place, by one or the other. */
    public UUID of(String organiser, UUID offeringId, String reference) {
        if ((offeringId == null) == (reference == null)) {
            throw Problem.invalid("offeringId", "must be given, or offeringReference, and not both");
        }
        return offeringId != null
                ? offeringId
                : one(organiser, reference, Problem.invalid("offeringReference", "names no offering of your organisation"))
                        .id();
    }

    private AnyOffering one(String organiser, String reference, Problem none) {
        List<AnyOffering> found = organisers.findByReference(organiser, reference);
        if (found.size() > 1) {
            throw new Refused(new Refusal.SeveralHaveReference());
        }
        return found.stream().findFirst().orElseThrow(() -> none);
    }
}
