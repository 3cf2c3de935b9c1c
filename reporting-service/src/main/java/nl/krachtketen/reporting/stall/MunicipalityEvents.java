package nl.krachtketen.reporting.stall;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.MunicipalityEvent.StallThresholdsSet;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.kit.inbox.Received;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What municipalities set for themselves. */
@ApplicationScoped
class MunicipalityEvents {

    @Inject
    Inbox inbox;

    @Inject
    StallTerms terms;

    @Incoming(Topics.MUNICIPALITY_EVENTS)
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, this::take);
    }

    private void take(List<Received> arrived) {
        arrived.forEach(received -> {
            if (received instanceof Received.Known known && known.event() instanceof StallThresholdsSet set) {
                terms.set(set, known.envelope().sequence());
            }
        });
    }
}
