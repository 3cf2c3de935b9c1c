package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.krachtketen.kit.tenancy.Transactions;

/** Serves one subscription for as long as there is something to deliver and the receiver takes it. */
@ApplicationScoped
class Courier {

    /** Longer than a round and the last attempt in it take, names and connections included. */
    private static final Duration BEYOND_AN_ATTEMPT = Duration.ofSeconds(30);

    @Inject
    Leases leases;

    @Inject
    Orders orders;

    @Inject
    Secrets secrets;

    @Inject
    Sender sender;

    @Inject
    Stream stream;

    @Inject
    Message messages;

    @Inject
    DeliveryLog log;

    @Inject
    Consequences consequences;

    @Inject
    Transactions transactions;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    /** What is to be done next. */
    private record Task(Subscription subscription, List<String> secrets, Optional<Orders.Order> order) {

        boolean isMessage() {
            return order.filter(found -> found.message() != null).isPresent();
        }
    }

    Duration lease() {
        return config.timeout().plus(BEYOND_AN_ATTEMPT);
    }

    /** If something breaks here the lease is left to end by itself, so that it is not tried again and again without a pause. */
    void serve(UUID id, UUID worker, BooleanSupplier stopping) {
        boolean more = true;
        while (more && !stopping.getAsBoolean()) {
            more = next(id, worker).filter(task -> perform(task, worker)).isPresent();
        }
        platform(() -> leases.release(id, worker));
    }

    private Optional<Task> next(UUID id, UUID worker) {
        Instant now = clock.instant();
        return transactions.asPlatform(() -> leases.renew(id, worker, lease()).map(found ->
                new Task(found, secrets.of(id), orders.next(id, !found.streams(now)))));
    }

    /** True if there may be more to do. */
    private boolean perform(Task task, UUID worker) {
        Subscription subscription = task.subscription();
        if (!subscription.agreed() && (task.isMessage() || subscription.streams(clock.instant()))) {
            return handshake(task, worker);
        }
        if (task.isMessage()) {
            return message(task, task.order().orElseThrow(), worker);
        }
        return subscription.streams(clock.instant()) && stream.moveOn(subscription, worker, task.secrets(), task.order());
    }

    private boolean handshake(Task task, UUID worker) {
        Sent sent = sender.handshake(task.subscription());
        platform(() -> {
            log.add(List.of(sent));
            if (sent.delivered()) {
                leases.agreed(task.subscription());
            } else {
                consequences.ofRefusal(task.subscription(), worker, sent.answer());
                task.order().filter(Orders.Order::isPing).ifPresent(orders::done);
            }
        });
        return sent.delivered();
    }

    /** A ping is tried once, other messages as events are. If one arrives, the receiver answers again, and what waited for that goes on. */
    private boolean message(Task task, Orders.Order order, UUID worker) {
        Subscription subscription = task.subscription();
        var event = messages.of(order, subscription.organisation(), clock.instant());
        Sent sent = sender.send(subscription, event, task.secrets(), order.isPing() ? 1 : subscription.attempt() + 1, false);
        platform(() -> {
            log.add(List.of(sent));
            if (sent.delivered() || order.isPing()) {
                orders.done(order);
            }
            if (sent.delivered()) {
                leases.succeeded(subscription.id(), worker);
            } else if (!order.isPing()) {
                consequences.ofRefusal(subscription, worker, sent.answer());
            }
        });
        return sent.delivered() || order.isPing();
    }

    private void platform(Runnable work) {
        transactions.asPlatform(() -> {
            work.run();
            return null;
        });
    }
}
