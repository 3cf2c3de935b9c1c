package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.application.notice.HerHolder;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;

/**
 * Whoever waits or has not started yet is released. The organiser may no longer see some of them, so this does not happen in
 * its own transaction; nobody joins an offering that is closed, so nobody is missed.
 */
@ApplicationScoped
public class WhenOfferingClosed {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Places places;

    @Inject
    HerHolder herHolder;

    public void react(UUID offeringId, Instant at) {
        if (offerings.lock(offeringId).orElse(null) instanceof ClosedOffering closed) {
            Offering now = closed;
            for (PlaceRequest.Idle request : requests.idleAt(offeringId)) {
                now = places.release(now, request, at);
                herHolder.lost(request.request());
            }
        }
    }
}
