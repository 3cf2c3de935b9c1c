package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.CurrentOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Request;

/** Answers requests for a place at an offering that has been locked: a place, a turn to wait for one, or none. */
@ApplicationScoped
class Requesting {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Places places;

    @Inject
    Outbox outbox;

    /** A request that she did not have yet. */
    void answerNew(Offering offering, Request request, About about) {
        switch (offering) {
            case Offering over when !over.canBeAskedFor(about.occurredAt()) -> refuse(over, request, about);
            case OpenOffering open when !open.occupancy().full() -> reserve(open, request, about);
            case CurrentOffering fullOrPaused -> putOnWaitingList(fullOrPaused, request, about);
            case ClosedOffering closed -> refuse(closed, request, about);
        }
    }

    /** Whoever asks for what she has already gets the answer that she got. */
    void answerAgain(PlaceRequest.Open request, About about) {
        PlaceEvent answer =
                switch (request) {
                    case PlaceRequest.Waiting waiting ->
                        PlaceAnswers.waitingListed(about, waiting.request(), requests.position(waiting));
                    case PlaceRequest.Offered offered -> PlaceAnswers.offered(about, offered);
                    case PlaceRequest.Reserved reserved -> PlaceAnswers.reserved(about, reserved.request());
                    case PlaceRequest.TakenUp takenUp -> PlaceAnswers.reserved(about, takenUp.request());
                };
        outbox.publish(answer, request.version());
    }

    private void refuse(Offering offering, Request request, About about) {
        requests.add(PlaceRequest.Released.unanswered(request, 1));
        outbox.publish(new PlaceEvent.PlaceReleased(about, offering.id()), 1);
    }

    private void reserve(OpenOffering offering, Request request, About about) {
        places.take(offering, about.occurredAt());
        requests.add(new PlaceRequest.Reserved(request, 1));
        outbox.publish(PlaceAnswers.reserved(about, request), 1);
    }

    private void putOnWaitingList(CurrentOffering before, Request request, About about) {
        CurrentOffering after = before.waitingListJoined();
        offerings.save(after);
        requests.add(new PlaceRequest.Waiting(request, 1));
        outbox.publish(
                PlaceAnswers.waitingListed(about, request, after.occupancy().waiting()), 1);
    }
}
