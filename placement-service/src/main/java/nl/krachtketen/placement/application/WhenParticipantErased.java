package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.placement.domain.Offering;

/**
 * She asked to be forgotten. Her places and turns go to others; everything else about her goes with the row by which
 * this service knows her. Nothing is published about her: there is nothing left to tell.
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
        requests.openOf(participant)
                .forEach(request -> vacate(
                        request.request().offeringId(),
                        participant,
                        erased.about().occurredAt()));
    }

    private void vacate(UUID offeringId, UUID participant, Instant at) {
        Offering offering = offerings.lock(offeringId).orElseThrow();
        requests.findOpen(offeringId, participant).ifPresent(request -> {
            requests.delete(request);
            places.withdraw(offering, request, at);
            waitingList.serve(offeringId, at);
        });
    }
}
