package nl.krachtketen.participant.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.participant.application.processing.KeepProcessingLog;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the other services did with participants' data. */
@ApplicationScoped
class ProcessingEvents {

    @Inject
    Inbox inbox;

    @Inject
    KeepProcessingLog log;

    @Incoming(Topics.PROCESSING_LOG)
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, log::take);
    }
}
