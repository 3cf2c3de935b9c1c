package nl.krachtketen.kit.processing;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.kit.outbox.Outbox;

/** Tells participant-service, which owns the log about each participant. */
@ApplicationScoped
@DefaultBean
class OutboxSink implements ProcessingSink {

    @Inject
    Outbox outbox;

    @Override
    public void write(List<ProcessingEvent.Recorded> records) {
        outbox.publishAll(records);
    }
}
