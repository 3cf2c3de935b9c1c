package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.placement.domain.PlaceRequest;

/** She declined an offering, or left the chain: the places that were kept for her and her turns go to others. */
@ApplicationScoped
public class WhenPlaceNoLongerWanted {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Places places;

    public void react(MatchEvent.Declined declined) {
        release(
                declined.offeringId(),
                declined.about().participantId(),
                declined.about().occurredAt());
    }

    /** What runs goes on until it is ended: having left does not say when a placement ended. */
    public void react(ParticipantEvent.Left left) {
        UUID participant = left.about().participantId();
        requests.openOf(participant)
                .forEach(request -> release(
                        request.request().offeringId(),
                        participant,
                        left.about().occurredAt()));
    }

    private void release(UUID offeringId, UUID participant, Instant at) {
        offerings.lock(offeringId).ifPresent(offering -> {
            if (requests.findOpen(offeringId, participant).orElse(null) instanceof PlaceRequest.Idle idle) {
                places.release(offering, idle, at);
            }
        });
    }
}
