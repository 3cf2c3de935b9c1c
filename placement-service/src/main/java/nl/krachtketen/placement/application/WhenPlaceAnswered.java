package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.placement.application.notice.HerHolder;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.PlaceRequest;

/**
 * Her holder hears that a place came free for her before it goes to the next, and that an organiser was silent or cannot have
 * her. The organiser, in whose transaction this may happen, does not see who holds her; so it is told here.
 */
@ApplicationScoped
public class WhenPlaceAnswered {

    @Inject
    PlaceRequests requests;

    @Inject
    HerHolder herHolder;

    public void react(PlaceEvent.PlaceOffered offered) {
        tellIfOffered(offered.offeringId(), offered.about().participantId());
    }

    /** Her place is kept for what follows, but not for ever. */
    public void react(PlacementEvent.TrialEnded ended) {
        tellIfOffered(ended.offeringId(), ended.about().participantId());
    }

    private void tellIfOffered(UUID offering, UUID participant) {
        if (requests.findOpen(offering, participant).orElse(null) instanceof PlaceRequest.Offered kept) {
            herHolder.offered(kept.request());
        }
    }

    /** She gave up most of what is released herself, or her holder did so for her. */
    public void react(PlaceEvent.PlaceReleased released) {
        requests.findLast(released.offeringId(), released.about().participantId())
                .filter(PlaceRequest.Released.class::isInstance)
                .map(PlaceRequest::request)
                .filter(request -> request.answer() instanceof Answer.Missed || request.answer() instanceof Answer.Declined)
                .ifPresent(herHolder::lost);
    }
}
