package nl.krachtketen.matching.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.kit.inbox.Reactions;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.matching.application.WhenOfferingEventArrives;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OfferingEvents {

    @Inject
    Inbox inbox;

    @Inject
    Reactions reactions;

    @Inject
    WhenOfferingEventArrives whenOfferingEventArrives;

    @Incoming("offering-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, events -> reactions.to(events, this::react));
    }

    private void react(Received.Known known) {
        if (known.event() instanceof OfferingEvent event) {
            whenOfferingEventArrives.react(event, known.envelope().sequence());
        }
    }
}
