package nl.krachtketen.kit.rest;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/** What each caller has left. Only a verified token makes a caller, so there are never more than the partners' systems. */
@ApplicationScoped
class RateLimits {

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    RateLimitConfig config;

    /**
     * What is left after one request.
     *
     * @param resetSeconds until everything is there again
     * @param waitSeconds  until the next request is answered; 0 for one that may pass
     */
    record Left(long requests, long resetSeconds, long waitSeconds) {

        boolean mayPass() {
            return waitSeconds == 0;
        }
    }

    Left take(String caller) {
        ConsumptionProbe probe = buckets.computeIfAbsent(caller, newcomer -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Left(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill()));
    }

    /** It fills up steadily: who was too fast goes on at the agreed pace, and need not wait for a new period. */
    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.requests()).refillGreedy(config.requests(), config.period())).build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1)));
    }
}
