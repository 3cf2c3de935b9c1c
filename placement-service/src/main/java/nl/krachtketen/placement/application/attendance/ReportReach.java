package nl.krachtketen.placement.application.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.domain.attendance.Reach;

/**
 * Many are reached and never registered: at a festival, a fair, at their doors. They are counted, and told nothing about.
 * There is one count for each offering, day and channel; the event with the highest sequence has it.
 */
@ApplicationScoped
public class ReportReach {

    @Inject
    Offerings offerings;

    @Inject
    Reaches reaches;

    @Inject
    PastDays days;

    @Inject
    Outbox outbox;

    /** True if these numbers are the first ones. */
    public boolean report(Reach reach, String organiser) {
        var offering = offerings
                .find(reach.offeringId())
                .orElseThrow(() -> Problem.notFound("There is no offering with this identifier."));
        offering.requireOrganiser(organiser);
        Instant at = days.begin("reachDate", reach.date());
        var version = reaches.keep(reach);
        version.ifPresent(kept -> outbox.publish(
                new OfferingEvent.ReachReported(
                        reach.offeringId(),
                        at,
                        organiser,
                        offering.terms().municipality(),
                        reach.date(),
                        reach.people(),
                        reach.women(),
                        reach.channel()),
                kept));
        return version.orElse(0) == 1;
    }
}
