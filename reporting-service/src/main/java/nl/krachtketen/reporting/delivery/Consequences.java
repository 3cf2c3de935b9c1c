package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What a refused attempt means for a subscription. */
@ApplicationScoped
class Consequences {

    private static final int HANDSHAKES = 5;

    @Inject
    Leases leases;

    @Inject
    Orders orders;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    /** @param subscription as it is after whatever was delivered before this attempt */
    void ofRefusal(Subscription subscription, UUID worker, Answer answer) {
        Instant now = clock.instant();
        Instant since = since(subscription, now);
        if (answer.outcome() == Outcome.GONE) {
            stop(subscription, Subscription.State.ENDED, Subscription.Reason.GONE);
        } else if (!subscription.agreed() && subscription.attempt() + 1 >= HANDSHAKES) {
            stop(subscription, Subscription.State.SUSPENDED, Subscription.Reason.HANDSHAKE_REFUSED);
        } else if (!since.plus(config.giveUpAfter()).isAfter(now)) {
            stop(subscription, Subscription.State.SUSPENDED, Subscription.Reason.UNREACHABLE);
        } else {
            leases.failed(subscription.id(), worker, since, delay(subscription.attempt() + 1, answer, now));
        }
    }

    /** Time in which nobody tried, because its owner was suspended or we were down, does not count against the receiver. */
    private Instant since(Subscription subscription, Instant now) {
        boolean tried = subscription.dueAt().plus(config.longestRetry()).isAfter(now);
        return subscription.failingSince() == null || !tried ? now : subscription.failingSince();
    }

    private void stop(Subscription subscription, Subscription.State state, Subscription.Reason reason) {
        if (leases.stop(subscription, state, reason)) {
            orders.tellOthers(subscription);
        }
    }

    private Duration delay(int attempt, Answer answer, Instant now) {
        return Backoff.wished(answer.retryAfter(), now)
                .map(wish -> wish.compareTo(config.firstRetry()) > 0 ? wish : config.firstRetry())
                .orElseGet(() -> Backoff.delay(attempt, config.firstRetry(), config.longestRetry(),
                        ThreadLocalRandom.current().nextDouble()));
    }
}
