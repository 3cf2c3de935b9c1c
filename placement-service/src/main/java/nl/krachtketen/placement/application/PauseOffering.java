package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PausedOffering;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** An organiser takes nobody in for a while, takes people in again, or says that its offering is still so. */
@ApplicationScoped
public class PauseOffering {

    @Inject
    Offerings offerings;

    @Inject
    OwnOfferings own;

    @Inject
    PlaceRequests requests;

    @Inject
    WaitingList waitingList;

    @Inject
    Deadlines deadlines;

    @Inject
    OfferingNews news;

    public Offering pause(UUID id, String organiser, Instant at) {
        Offering before = own.lock(id, organiser);
        PausedOffering after = before.open().paused(deadlines.now());
        offerings.save(after);
        news.changed(before, after, at);
        return after;
    }

    /** Whoever chose it meanwhile gets a place first. */
    public Offering resume(UUID id, String organiser, Instant at) {
        return switch (own.lock(id, organiser).current()) {
            case PausedOffering paused -> resumed(paused, at);
            case OpenOffering open -> throw new Refused(new Refusal.OfferingNotPaused());
        };
    }

    /** What was hidden comes back; what its organiser paused stays paused. */
    public Offering confirm(UUID id, String organiser, Instant at) {
        return switch (own.lock(id, organiser).current()) {
            case PausedOffering hidden when hidden.stale() -> resumed(hidden, at);
            case PausedOffering paused -> confirmed(paused);
            case OpenOffering open -> confirmed(open);
        };
    }

    private Offering resumed(PausedOffering before, Instant at) {
        Instant now = deadlines.now();
        if (!before.stale()) {
            requests.postpone(before.id(), before.since(), now);
        }
        OpenOffering after = waitingList.serve(before.resumed(), at);
        offerings.save(after);
        news.changed(before, after, at);
        return confirmed(after);
    }

    private Offering confirmed(Offering offering) {
        offerings.confirm(offering.id());
        return offering;
    }
}
