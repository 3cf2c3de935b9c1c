package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PausedOffering;

/** Tells the chain how an offering is now. The description stays behind: free text never enters an event. */
@ApplicationScoped
class OfferingNews {

    @Inject
    Outbox outbox;

    void published(OpenOffering offering, Instant at) {
        outbox.publish(new OfferingEvent.Published(facts(offering, at)), offering.version());
    }

    /** Tells of a change, if it is one that partners should know: most places taken or freed are not. */
    void changed(Offering before, Offering after, Instant at) {
        if (after.version() > before.version()) {
            outbox.publish(state(after, at), after.version());
        }
    }

    private static OfferingEvent state(Offering offering, Instant at) {
        return switch (offering) {
            case PausedOffering paused -> new OfferingEvent.Paused(facts(paused, at));
            case ClosedOffering closed -> new OfferingEvent.Closed(facts(closed, at));
            case OpenOffering open when open.occupancy().full() -> new OfferingEvent.Full(facts(open, at));
            case OpenOffering open -> new OfferingEvent.Changed(facts(open, at));
        };
    }

    private static nl.krachtketen.contract.Offering facts(Offering offering, Instant at) {
        var terms = offering.terms();
        return new nl.krachtketen.contract.Offering(
                offering.id(),
                at,
                offering.organisation(),
                terms.municipality(),
                terms.reference(),
                terms.title(),
                terms.kind(),
                terms.postcodeArea(),
                terms.participationLevels(),
                terms.themes(),
                terms.languages(),
                terms.dutchLevelNeeded(),
                terms.womenOnly(),
                terms.children(),
                terms.slots(),
                terms.places(),
                offering.occupancy().taken(),
                terms.nextSteps(),
                terms.obligation(),
                terms.planning().startDates(),
                terms.planning().dropIn(),
                terms.planning().groupSize(),
                terms.planning().closedAfterStart(),
                terms.rewards().expensesPaid(),
                terms.funding().untilDate());
    }
}
