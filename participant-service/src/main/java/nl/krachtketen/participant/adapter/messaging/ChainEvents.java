package nl.krachtketen.participant.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where else she takes part decides who else may see her. */
@ApplicationScoped
class ChainEvents {

    @Inject
    Inbox inbox;

    @Inject
    AccessFold access;

    @Incoming("chain-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, access::take);
    }
}
