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
                offer(waiting, offering.organisation(), at);
                now = now.placeGivenToNext();
            }
        }
        return now;
    }

    /** If it is not accepted for her in time, it goes to the next. */
    private void offer(PlaceRequest.Waiting waiting, String organiser, Instant at) {
        PlaceRequest.Offered offered = waiting.offered(deadlines.offerUntil());
        requests.save(offered);
        var request = offered.request();
        // History may be brought in late: a place that came free before she asked is hers from when she asked.
        Instant since = request.askedAt().isAfter(at) ? request.askedAt() : at;
        outbox.publish(
                PlaceAnswers.offered(known.require(request.participantId()).about(since, organiser, null), offered),
                offered.version());
    }
}
