package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.CurrentOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.Request;

/** Gives places and takes them back. Each offering that comes in here has been locked. */
@ApplicationScoped
class Places {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    KnownParticipants known;

    @Inject
    OfferingNews news;

    @Inject
    Outbox outbox;

    @Inject
    GivenAnswers answers;

    @Inject
    Deadlines deadlines;

    /**
     * A step of hers starts: on the place that she has, or on a new one. Whoever takes part already may take another step
     * after the start of a closed group; nobody joins it any more.
     */
    void occupy(CurrentOffering offering, UUID participant, Instant at) {
        var request = requests.findOpen(offering.id(), participant).orElse(null);
        if (!(request instanceof PlaceRequest.TakenUp)) {
            offering.terms().planning().missedStart(at).ifPresent(start -> {
                throw new Refused(new Refusal.OfferingStarted(start));
            });
        }
        switch (request) {
            case null -> {
                take(offering.open(), at);
                requests.add(new PlaceRequest.TakenUp(
                        Request.unasked(Ids.next(), offering.id(), participant), 1, 1));
            }
            case PlaceRequest.Waiting waiting -> {
                offering.open();
                throw new Refused(new Refusal.OfferingFull());
            }
            case PlaceRequest.Offered offered -> answers.save(offering, offered, offered.takenUp(deadlines.now()));
            case PlaceRequest.Reserved reserved -> answers.save(offering, reserved, reserved.takenUp(deadlines.now()));
            case PlaceRequest.TakenUp takenUp -> requests.save(takenUp.another());
        }
    }

    /** A place goes to a newcomer. */
    void take(OpenOffering before, Instant at) {
        OpenOffering after = before.placeTaken();
        if (!offerings.takePlace(after)) {
            throw new Refused(new Refusal.OfferingFull());
        }
        news.changed(before, after, at);
    }

    /**
     * A step of hers ends.
     *
     * @param kept whether her place stays hers for what follows
     */
    void leave(Offering offering, UUID participant, boolean kept, Instant at) {
        var takenUp = (PlaceRequest.TakenUp)
                requests.findOpen(offering.id(), participant).orElseThrow();
        PlaceRequest left = takenUp.left(kept && offering instanceof CurrentOffering ? deadlines.keptUntil() : null);
        requests.save(left);
        if (left instanceof PlaceRequest.Released) {
            free(offering, at);
        }
    }

    /** She gives up her place or her turn, and the chain is told. Only the organiser and the platform may do this. */
    Offering release(Offering before, PlaceRequest.Idle request, Instant at) {
        return release(before, request, request.released(), at);
    }

    /** The same for a request that ends in a way of its own. */
    Offering release(Offering before, PlaceRequest.Idle request, PlaceRequest.Released released, Instant at) {
        answers.save(before, request, released);
        var about = known.require(request.request().participantId()).about(at, before.organisation(), null);
        outbox.publish(new PlaceEvent.PlaceReleased(about, before.id()), released.version());
        return withdraw(before, request, at);
    }

    /** A request counts no longer, however it ended. */
    Offering withdraw(Offering before, PlaceRequest.Open request, Instant at) {
        return switch (request) {
            case PlaceRequest.Waiting waiting -> {
                Offering after = before.waitingListLeft();
                offerings.save(after);
                news.changed(before, after, at);
                yield after;
            }
            case PlaceRequest.Offered offered -> free(before, at);
            case PlaceRequest.Reserved reserved -> free(before, at);
            case PlaceRequest.TakenUp takenUp -> free(before, at);
        };
    }

    private Offering free(Offering before, Instant at) {
        Offering after = before.placeFreed();
        offerings.freePlace(after);
        news.changed(before, after, at);
        return after;
    }
}
