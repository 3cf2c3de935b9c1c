package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** She does not come: the organiser gives her place, or her turn, to somebody else. */
@ApplicationScoped
public class ReleasePlace {

    @Inject
    PlaceRequests requests;

    @Inject
    OwnOfferings own;

    @Inject
    Places places;

    public void release(UUID id, Instant at, String organiser) {
        var request = find(id, organiser).placeRequest().request();
        var offering = own.lock(request.offeringId(), organiser);
        // Read again under the lock: she may have started, or got a place, a moment ago.
        switch (find(id, organiser).placeRequest()) {
            // Whoever releases a request without answering it was silent too.
            case PlaceRequest.Idle idle -> places.release(offering, idle, idle.released(at), at);
            case PlaceRequest.TakenUp takenUp -> throw new Refused(new Refusal.NothingToRelease());
            case PlaceRequest.Released released -> throw new Refused(new Refusal.NothingToRelease());
        }
    }

    private PlaceRequests.Listed find(UUID id, String organiser) {
        return requests.find(id, organiser)
                .orElseThrow(() -> Problem.notFound("There is no place request with this identifier."));
    }
}
