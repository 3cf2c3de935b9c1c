package nl.krachtketen.participant.application.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.kit.processing.ProcessingSink;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what was done with participants' data: here, in the transaction of what was done, and elsewhere, as it is told. */
@ApplicationScoped
public class KeepProcessingLog implements ProcessingSink {

    /** Each statement carries all its records with it. */
    private static final int AT_ONCE = 5_000;

    @Inject
    ProcessingRecords records;

    @Inject
    Organisations organisations;

    @ConfigProperty(name = "krachtketen.relay.source")
    String here;

    @Override
    public void write(List<ProcessingEvent.Recorded> done) {
        keep(done.stream().flatMap(recorded -> entries(here, recorded)).toList());
    }

    /** What other services told. */
    public void take(List<Received> arrived) {
        keep(arrived.stream().flatMap(KeepProcessingLog::entries).toList());
    }

    private static Stream<ProcessingRecords.Entry> entries(Received received) {
        return received instanceof Received.Known known && known.event() instanceof ProcessingEvent.Recorded recorded
                ? entries(known.envelope().source(), recorded)
                : Stream.empty();
    }

    /** One for each participant, also of what was told of many together. */
    private static Stream<ProcessingRecords.Entry> entries(String source, ProcessingEvent.Recorded recorded) {
        return recorded.everybody().map(participant -> new ProcessingRecords.Entry(Ids.next(), source, participant, recorded));
    }

    private void keep(List<ProcessingRecords.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        for (int first = 0; first < entries.size(); first += AT_ONCE) {
            records.add(entries.subList(first, Math.min(first + AT_ONCE, entries.size())));
        }
        organisations.remember(titles(entries));
    }

    private static Map<String, String> titles(List<ProcessingRecords.Entry> entries) {
        return entries.stream().map(ProcessingRecords.Entry::recorded).filter(recorded -> recorded.organisationTitle() != null)
                .collect(Collectors.toMap(ProcessingEvent.Recorded::organisation, ProcessingEvent.Recorded::organisationTitle, (a, b) -> b));
    }
}
