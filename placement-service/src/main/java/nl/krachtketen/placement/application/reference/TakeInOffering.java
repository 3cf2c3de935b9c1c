package nl.krachtketen.placement.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.krachtketen.kit.persistence.Turns;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.placement.application.ChangeOffering;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.application.PauseOffering;
import nl.krachtketen.placement.application.PublishOffering;
import nl.krachtketen.placement.application.offeringimport.OfferingImports;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Draft;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.Terms;

/** Makes the joint offering say what an organiser's own system says, one offering at a time. */
@ApplicationScoped
public class TakeInOffering {

    @Inject
    Turns turns;

    @Inject
    OrganisersOfferings organisers;

    @Inject
    OfferingImports imports;

    @Inject
    PublishOffering publishOffering;

    @Inject
    ChangeOffering changeOffering;

    @Inject
    PauseOffering pauseOffering;

    /** @param ifMatch the version that the system knows; null if it does not care */
    public TakenIn<AnyOffering> takeIn(String organiser, Terms terms, String ifMatch, Instant at) {
        turns.await("OFFERING", organiser, terms.reference());
        List<AnyOffering> known = known(organiser, terms.reference());
        if (known.size() > 1) {
            throw new Refused(new Refusal.SeveralHaveReference());
        }
        Etags.requireIfGiven(ifMatch, known.stream().mapToLong(AnyOffering::version).findFirst());
        return known.isEmpty()
                ? new TakenIn<>(publishOffering.publish(organiser, terms, at), true)
                : new TakenIn<>(changed(known.getFirst(), terms, at), false);
    }

    /** Nothing is published under a reference that a running import may be publishing too. */
    private List<AnyOffering> known(String organiser, String reference) {
        List<AnyOffering> known = organisers.lockByReference(organiser, reference);
        if (!known.isEmpty()) {
            return known;
        }
        if (!imports.holdOff(organiser)) {
            throw new Refused(new Refusal.ImportRunning());
        }
        return organisers.lockByReference(organiser, reference);
    }

    /** What is told again is still so; of a closed one that is no news. */
    private AnyOffering changed(AnyOffering known, Terms terms, Instant at) {
        return !known.terms().equals(terms)
                ? changeOffering.change(known, terms, at)
                : switch (known) {
                    case Draft draft -> draft;
                    case ClosedOffering closed -> closed;
                    case Offering offering -> pauseOffering.confirm(offering.id(), offering.organisation(), at);
                };
    }
}
