package nl.krachtketen.placement.application;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;

/**
 * Reminds organisers when half of the time has passed, and gives back to the chain whoever got no answer. Each request has
 * a transaction of its own, in which it is read again: replicas and callers may be at the same one.
 */
@ApplicationScoped
public class WatchDeadlines {

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
    Transactions transactions;

    @Inject
    Deadlines deadlines;

    @Scheduled(every = "{krachtketen.places.look-every}", identity = "watch-deadlines")
    void watch() {
        watchAt(deadlines.now());
    }

    /** Does what is due at this moment; doing it twice is doing it once. */
    public void watchAt(Instant now) {
        all(() -> requests.lapsing(now, AT_A_TIME), (offering, request) -> lapse(offering, request, now));
        all(() -> requests.toRemind(now, AT_A_TIME), (offering, request) -> remind(request, now));
    }

    private void all(Supplier<List<PlaceRequest.Idle>> due, BiConsumer<Offering, PlaceRequest.Idle> action) {
        List<PlaceRequest.Idle> some;
        int done;
        do {
            some = transactions.asPlatform(due);
            done = each(some, action);
        } while (some.size() == AT_A_TIME && done > 0);
    }

    private void lapse(Offering offering, PlaceRequest.Idle request, Instant now) {
        request.lapsed(now).ifPresent(lapsed -> {
            places.release(offering, request, lapsed, now);
            waitingList.serve(offering.id(), now);
        });
    }

    private void remind(PlaceRequest.Idle request, Instant now) {
        if (request.request().answer() instanceof Answer.Due due && due.remindedAt() == null) {
            requests.save(request.reminded(now));
        }
    }

    private int each(List<PlaceRequest.Idle> due, BiConsumer<Offering, PlaceRequest.Idle> action) {
        int done = 0;
        for (PlaceRequest.Idle request : due) {
            try {
                transactions.asPlatform(() -> {
                    locked(request, action);
                    return null;
                });
                done++;
            } catch (RuntimeException e) {
                // The others must not wait for it; it is tried again at the next look.
                Log.errorf(e, "The deadline of request %s could not be kept", request.request().id());
            }
        }
        return done;
    }

    private void locked(PlaceRequest.Idle due, BiConsumer<Offering, PlaceRequest.Idle> action) {
        Offering offering = offerings.lock(due.request().offeringId()).orElseThrow();
        if (requests.findOpen(offering.id(), due.request().participantId()).orElse(null) instanceof PlaceRequest.Idle idle
                && idle.request().id().equals(due.request().id())) {
            action.accept(offering, idle);
        }
    }
}
