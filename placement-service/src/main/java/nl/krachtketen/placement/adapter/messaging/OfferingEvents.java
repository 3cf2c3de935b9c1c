package nl.krachtketen.placement.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.kit.inbox.Reactions;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.placement.application.WhenOfferingClosed;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What this service told itself about offerings, for what an organiser may not do in its own name. */
@ApplicationScoped
class OfferingEvents {

    @Inject
    Inbox inbox;

    @Inject
    Reactions reactions;

    @Inject
    WhenOfferingClosed whenOfferingClosed;

    @Incoming("offering-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, events -> reactions.to(events, this::react));
    }

    private void react(Received.Known known) {
        if (known.event() instanceof OfferingEvent.Closed closed) {
            whenOfferingClosed.react(closed.offering().offeringId(), closed.offering().occurredAt());
        }
    }
}
