package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.placement.domain.PlaceRequest;

/**
 * She asked to be forgotten. Her places and turns go to others; everything else about her goes with the row by which this
 * service knows her. Nothing is published about her: there is nothing left to tell.
 */
@ApplicationScoped
public class WhenParticipantErased {

    @Inject
    ParticipantAccess access;

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Places places;

    @Inject
    WaitingList waitingList;

    /** Must come before the access of her is folded away. */
    public void react(ParticipantEvent.Erased erased) {
        UUID participant = erased.about().participantId();
        access.lock(participant);
        List<PlaceRequest.Open> open = requests.openOf(participant);
        requests.deleteAllOf(participant);
        open.forEach(request -> vacate(request, erased.about().occurredAt()));
    }

    private void vacate(PlaceRequest.Open request, Instant at) {
        UUID offeringId = request.request().offeringId();
        places.withdraw(offerings.lock(offeringId).orElseThrow(), request, at);
        waitingList.serve(offeringId, at);
    }
}
