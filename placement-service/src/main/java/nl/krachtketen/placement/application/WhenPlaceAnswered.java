package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.PlaceEvent;
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
        if (requests.findOpen(offered.offeringId(), offered.about().participantId()).orElse(null)
                instanceof PlaceRequest.Offered waits) {
            herHolder.offered(waits.request());
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
