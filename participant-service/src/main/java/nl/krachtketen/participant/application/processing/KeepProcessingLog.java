package nl.krachtketen.participant.application.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.kit.processing.ProcessingSink;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what was done with participants' data: here, in the transaction of what was done, and elsewhere, as it is told. */
@ApplicationScoped
public class KeepProcessingLog implements ProcessingSink {

    @Inject
    ProcessingRecords records;

    @Inject
    Organisations organisations;

    @ConfigProperty(name = "krachtketen.relay.source")
    String here;

    @Override
    public void write(List<ProcessingEvent.Recorded> done) {
        keep(done.stream().map(recorded -> new ProcessingRecords.Entry(Ids.next(), here, recorded)).toList());
    }

    /** What other services told. */
    public void take(List<Received> arrived) {
        keep(arrived.stream().flatMap(received -> entry(received).stream()).toList());
    }

    private static Optional<ProcessingRecords.Entry> entry(Received received) {
        return received instanceof Received.Known known && known.event() instanceof ProcessingEvent.Recorded recorded
                ? Optional.of(new ProcessingRecords.Entry(known.id(), known.envelope().source(), recorded))
                : Optional.empty();
    }

    private void keep(List<ProcessingRecords.Entry> entries) {
        if (!entries.isEmpty()) {
            records.add(entries);
            organisations.remember(titles(entries));
        }
    }

    private static Map<String, String> titles(List<ProcessingRecords.Entry> entries) {
        return entries.stream().map(ProcessingRecords.Entry::recorded).filter(recorded -> recorded.organisationTitle() != null)
                .collect(Collectors.toMap(ProcessingEvent.Recorded::organisation, ProcessingEvent.Recorded::organisationTitle, (a, b) -> b));
    }
}
