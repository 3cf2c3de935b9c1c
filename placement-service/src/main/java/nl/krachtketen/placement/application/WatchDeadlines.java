package nl.krachtketen.placement.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.placement.application.notice.HerHolder;
import nl.krachtketen.placement.application.notice.Notices;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.Notice;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;

/**
 * Reminds organisers when half of the time has passed, and gives back to the chain whoever got no answer. Each request is read
 * again in its own transaction: replicas and callers may be at the same one.
 */
@ApplicationScoped
public class WatchDeadlines {

    private static final String JOB = "watch-deadlines";
    private static final int AT_A_TIME = 1000;

    @Inject
    PlaceRequests requests;

    @Inject
    Offerings offerings;

    @Inject
    Places places;

    @Inject
    WaitingList waitingList;

    @Inject
    Notices notices;

    @Inject
    HerHolder herHolder;

    @Inject
    EachAlone eachAlone;

    @Inject
    Deadlines deadlines;

    @Scheduled(every = "{krachtketen.places.look-every}", identity = JOB)
    void watch() {
        watchAt(deadlines.now());
    }

    /** Does what is due at this moment; doing it twice is doing it once. */
    public void watchAt(Instant now) {
        all(() -> requests.lapsing(now, AT_A_TIME), (offering, request) -> lapse(offering, request, now));
        all(() -> requests.toRemind(now, AT_A_TIME), (offering, request) -> remind(offering, request, now));
    }

    /** What failed stands first in the next page too, and is left for the next look. */
    private void all(Supplier<List<PlaceRequest.Idle>> due, BiConsumer<Offering, PlaceRequest.Idle> action) {
        int done;
        do {
            done = eachAlone.asPlatform(JOB, due, request -> locked(request, action));
        } while (done == AT_A_TIME);
    }

    private void lapse(Offering offering, PlaceRequest.Idle request, Instant now) {
        request.lapsed(offering.clock(now)).ifPresent(lapsed -> {
            places.release(offering, request, lapsed, now);
            // Silence is told of by the news of it; that a place was kept for her and nobody took it, by nothing else.
            if (!(lapsed.request().answer() instanceof Answer.Missed)) {
                herHolder.lost(lapsed.request());
            }
            waitingList.serve(offering.id(), now);
        });
    }

    private void remind(Offering offering, PlaceRequest.Idle request, Instant now) {
        boolean clockRuns = offering.clock(now).equals(now);
        if (clockRuns && request.request().answer() instanceof Answer.Due due && due.remindedAt() == null) {
            requests.save(request.reminded(now));
            notices.tell(Notice.answerDue(offering.organisation(), request.request()));
        }
    }

    private void locked(PlaceRequest.Idle due, BiConsumer<Offering, PlaceRequest.Idle> action) {
        Offering offering = offerings.lockFor(due.request().participantId(), due.request().offeringId()).orElseThrow();
        if (requests.findOpen(offering.id(), due.request().participantId()).orElse(null) instanceof PlaceRequest.Idle idle
                && idle.request().id().equals(due.request().id())) {
            action.accept(offering, idle);
        }
    }
}
