package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Transactions;

/**
 * Moves a subscription on along the log, or along a part of it that is sent once more. What was delivered is noted together,
 * so whoever dies in between is followed by somebody who delivers those events again.
 */
@ApplicationScoped
class Stream {

    private static final int AT_ONCE = 100;
    /** What was read is not sent much later: in the meantime somebody may have withdrawn her consent. */
    private static final Duration ROUND = Duration.ofSeconds(5);

    @Inject
    EventsAfter eventsAfter;

    @Inject
    Sender sender;

    @Inject
    Leases leases;

    @Inject
    Orders orders;

    @Inject
    DeliveryLog log;

    @Inject
    Disclosures disclosures;

    @Inject
    Consequences consequences;

    @Inject
    CurrentScope scope;

    @Inject
    Transactions transactions;

    /** One round. True if there may be more. */
    boolean moveOn(Subscription subscription, UUID worker, List<String> secrets, Optional<Orders.Order> order) {
        long from = order.map(Orders.Order::afterPosition).orElse(subscription.position());
        long until = order.map(Orders.Order::untilPosition).orElse(Long.MAX_VALUE);
        var batch = read(subscription, from);
        var events = batch.events().stream().filter(event -> event.position() <= until).toList();
        List<Sent> sent = send(subscription, events, secrets, order.isPresent());
        boolean all = sent.size() == events.size() && sent.stream().allMatch(Sent::delivered);
        long reached = all ? Math.min(batch.position(), until) : lastDelivered(sent).orElse(from);
        boolean over = all && (reached == until || reached == from);
        transactions.asPlatform(() -> {
            log.add(sent);
            disclosures.write(subscription, sent);
            order.ifPresentOrElse(wish -> note(wish, subscription, worker, reached, over), () -> note(subscription, worker, from, reached));
            sent.stream().filter(each -> !each.delivered()).findFirst().ifPresent(refused ->
                    consequences.ofRefusal(reached > from ? subscription.answering() : subscription, worker, refused.answer()));
            return null;
        });
        return sent.stream().allMatch(Sent::delivered) && (order.isPresent() || reached > from);
    }

    /** Read in the name of the receiver. One that refused the next event gets no others read for it. */
    private EventsAfter.Batch read(Subscription subscription, long from) {
        int limit = subscription.attempt() > 0 ? 1 : AT_ONCE;
        return scope.within(subscription.scope(), () -> transactions.asCaller(() ->
                eventsAfter.after(subscription.scope(), subscription.filter(), from, limit)));
    }

    /** In their order, until one is refused or the round is over. */
    private List<Sent> send(Subscription subscription, List<EventsAfter.Outgoing> events, List<String> secrets, boolean again) {
        long end = System.nanoTime() + ROUND.toNanos();
        List<Sent> sent = new ArrayList<>();
        for (var event : events) {
            if (System.nanoTime() > end || !sent.isEmpty() && !sent.getLast().delivered()) {
                break;
            }
            sent.add(sender.send(subscription, event, secrets, sent.isEmpty() ? subscription.attempt() + 1 : 1, again));
        }
        return sent;
    }

    private void note(Subscription subscription, UUID worker, long from, long reached) {
        if (reached > from) {
            leases.moveOn(subscription.id(), worker, reached);
        }
    }

    private void note(Orders.Order order, Subscription subscription, UUID worker, long reached, boolean over) {
        if (over) {
            orders.done(order);
        } else if (reached > order.afterPosition()) {
            orders.moveOn(order, reached);
        }
        if (reached > order.afterPosition()) {
            leases.succeeded(subscription.id(), worker);
        }
    }

    private static Optional<Long> lastDelivered(List<Sent> sent) {
        return sent.stream().filter(Sent::delivered).map(each -> each.attempt().position()).reduce((first, second) -> second);
    }
}
