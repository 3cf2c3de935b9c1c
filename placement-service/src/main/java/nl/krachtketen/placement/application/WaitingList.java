package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PlaceRequest;

/** Gives places that came free to those who have waited longest. */
@ApplicationScoped
class WaitingList {

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
    Deadlines deadlines;

    void serve(UUID offeringId, Instant at) {
        if (offerings.lock(offeringId).orElse(null) instanceof OpenOffering before
                && before.occupancy().due() > 0) {
            OpenOffering after = serve(before, at);
            offerings.save(after);
            news.changed(before, after, at);
        }
    }

    /** The same for an offering that is locked already; whoever calls stores what it gets back. */
    OpenOffering serve(OpenOffering offering, Instant at) {
        OpenOffering now = offering;
        if (offering.occupancy().due() > 0) {
            for (PlaceRequest.Waiting waiting :
                    requests.next(offering.id(), offering.occupancy().due())) {
                give(waiting, offering, at);
                now = now.placeGivenToNext();
            }
        }
        return now;
    }

    /** If it is not accepted for her in time, it goes to the next; where there is room for everybody, nobody has to hurry. */
    private void give(PlaceRequest.Waiting waiting, OpenOffering offering, Instant at) {
        var request = waiting.request();
        // History may be brought in late: a place that came free before she asked is hers from when she asked.
        Instant since = request.askedAt().isAfter(at) ? request.askedAt() : at;
        var about = known.require(request.participantId()).about(since, offering.organisation(), null);
        if (offering.occupancy().limited()) {
            PlaceRequest.Offered offered = waiting.offered(deadlines.offerUntil());
            requests.save(offered);
            outbox.publish(PlaceAnswers.offered(about, offered), offered.version());
        } else {
            PlaceRequest.Reserved reserved = waiting.reserved();
            requests.save(reserved);
            outbox.publish(PlaceAnswers.reserved(about, request), reserved.version());
        }
    }
}
