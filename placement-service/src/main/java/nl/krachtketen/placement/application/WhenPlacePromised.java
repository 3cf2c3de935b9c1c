package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Request;

/**
 * A handover promises a place. That is asked for like one that she chose, so that a promise has a place behind it or says
 * that it has none. Whatever she did not choose herself comes free again if the handover comes to nothing.
 */
@ApplicationScoped
public class WhenPlacePromised {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Requesting requesting;

    @Inject
    Places places;

    @Inject
    Outbox outbox;

    public void react(HandoverEvent event) {
        Handover handover = event.handover();
        UUID offering = handover.reservedPlace();
        if (offering == null) {
            return;
        }
        UUID participant = event.about().participantId();
        Instant at = event.about().occurredAt();
        switch (event) {
            case HandoverEvent.HandoverOffered offered -> ask(offered.about(), handover);
            case HandoverEvent.HandoverAccepted accepted -> keep(offering, participant, at);
            case HandoverEvent.HandoverDeclined declined -> free(offering, participant, at);
            case HandoverEvent.HandoverLapsed lapsed -> free(offering, participant, at);
        }
    }

    /** Only its organiser can promise a place at an offering. */
    private void ask(About asked, Handover handover) {
        UUID participant = asked.participantId();
        Offering offering = offerings.lock(handover.reservedPlace()).orElse(null);
        PlaceRequest.Open present =
                requests.findOpen(handover.reservedPlace(), participant).orElse(null);
        if (present != null) {
            requesting.answerAgain(present, PlaceAnswers.by(offering, asked));
        } else if (offering == null || !offering.organisation().equals(handover.to())) {
            outbox.publish(
                    new PlaceEvent.PlaceReleased(PlaceAnswers.by(handover.to(), asked), handover.reservedPlace()), 1);
        } else {
            var request = Request.promised(Ids.next(), offering.id(), participant, asked.occurredAt());
            requesting.answerNew(offering, request, PlaceAnswers.by(offering, asked));
        }
    }

    private void keep(UUID offeringId, UUID participant, Instant at) {
        offerings
                .lock(offeringId)
                .flatMap(offering -> requests.findOpen(offeringId, participant))
                .filter(request -> request.request().promised())
                .ifPresent(request -> requests.save(request.handedOver(at)));
    }

    private void free(UUID offeringId, UUID participant, Instant at) {
        offerings.lock(offeringId).ifPresent(offering -> {
            if (requests.findOpen(offeringId, participant).orElse(null) instanceof PlaceRequest.Idle idle
                    && idle.request().promised()) {
                places.release(offering, idle, at);
            }
        });
    }
}
