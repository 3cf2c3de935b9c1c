package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;

/** Finds out which events a partner wants once more. */
@ApplicationScoped
class Resend {

    @Inject
    DeliveryLog log;

    @Inject
    Orders orders;

    @Inject
    OutwardIds ids;

    void order(Subscription subscription, ResendRequest wish) {
        if (!wish.isOneOfTheForms()) {
            throw Problem.invalid("deliveryId", "give deliveryId alone, or from and to, or since");
        }
        orders.again(subscription, wish.deliveryId() == null ? between(subscription, wish) : one(subscription, wish.deliveryId()));
    }

    private DeliveryLog.Span one(Subscription subscription, String outward) {
        UUID id = ids.fromField(DeliveryView.KIND, "deliveryId", outward);
        Long position = log.find(subscription.id(), id).map(DeliveryLog.Attempt::position)
                .orElseThrow(() -> Problem.invalid("deliveryId", "is not a delivery of an event in this subscription's log"));
        return new DeliveryLog.Span(position, position);
    }

    private DeliveryLog.Span between(Subscription subscription, ResendRequest wish) {
        Instant to = wish.to() == null ? null : wish.to().toInstant();
        return log.between(subscription.id(), wish.first().toInstant(), to).orElseThrow(() ->
                Problem.contradiction("nothing-to-resend", "Nothing to resend", "No event was delivered in that time.",
                        List.of("listDeliveries")));
    }
}
