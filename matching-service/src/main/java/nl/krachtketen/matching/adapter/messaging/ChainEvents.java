package nl.krachtketen.matching.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.kit.inbox.Reactions;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.matching.application.WhenChainEventArrives;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ChainEvents {

    @Inject
    Inbox inbox;

    @Inject
    AccessFold access;

    @Inject
    Reactions reactions;

    @Inject
    WhenChainEventArrives whenChainEventArrives;

    @Incoming("chain-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, events -> reactions.to(access.take(events), this::react));
    }

    private void react(Received.Known known) {
        if (known.event() instanceof ChainEvent event) {
            whenChainEventArrives.react(event, known.envelope().sequence());
        }
    }
}
