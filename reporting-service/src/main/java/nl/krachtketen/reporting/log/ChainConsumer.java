package nl.krachtketen.reporting.log;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in everything that is told on the chain. */
@ApplicationScoped
class ChainConsumer {

    @Inject
    Inbox inbox;

    @Inject
    Ingest ingest;

    @Incoming(Topics.CHAIN_EVENTS)
    @Blocking
    void chain(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, ingest::apply);
    }

    @Incoming(Topics.OFFERING_EVENTS)
    @Blocking
    void offerings(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, ingest::apply);
    }
}
