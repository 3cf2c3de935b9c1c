package nl.krachtketen.kit.processing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The processing log (Logius, Logboek Dataverwerkingen): one record for each request and participant, none left out. It is
 * written in the transaction of what it records, so that neither is without the other. On its way to the log, what one request
 * did to many is told together.
 */
@ApplicationScoped
public class ProcessingLog {

    /** So many identifiers fit into one event. */
    private static final int TOGETHER = 1_000;

    @Inject
    DataSubjects subjects;

    @Inject
    ProcessingSink sink;

    @Inject
    ProcessingAudit audit;

    @Inject
    Caller caller;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.processing.purpose")
    ProcessingPurpose usualPurpose;

    public Processing begin(Method method) {
        subjects.forget();
        return Processing.of(Ids.next(), method, usualPurpose, clock.instant());
    }

    /** What is done is another operation than the one that was called: its name and purpose are told. */
    public void standsFor(Method operation) {
        subjects.operation(operation);
    }

    /** Writes that it was done, and passes its answer on. */
    public Object done(Processing processing, Object answer) {
        write(processing, ProcessingStatus.OK);
        return answer;
    }

    /** Writes that it was tried; the refusal is told whatever becomes of this. */
    public void refused(Processing processing, RuntimeException refusal) {
        try {
            if (!subjects.all().isEmpty()) {
                transactions.asCaller(() -> {
                    write(processing, ProcessingStatus.ERROR);
                    return null;
                });
            }
        } catch (RuntimeException notLogged) {
            refusal.addSuppressed(notLogged);
        }
    }

    private void write(Processing processing, ProcessingStatus status) {
        List<UUID> participants = List.copyOf(subjects.all());
        if (participants.isEmpty()) {
            return;
        }
        Instant endedAt = clock.instant();
        Processing done = subjects.operation()
                .map(operation -> Processing.of(processing.id(), operation, usualPurpose, processing.startedAt())).orElse(processing);
        audit.write(done.id());
        sink.write(IntStream.iterate(0, first -> first < participants.size(), first -> first + TOGETHER)
                .mapToObj(first -> participants.subList(first, Math.min(first + TOGETHER, participants.size())))
                .map(together -> record(together, done, status, endedAt)).toList());
    }

    private ProcessingEvent.Recorded record(List<UUID> participants, Processing processing, ProcessingStatus status, Instant endedAt) {
        SpanContext span = Span.current().getSpanContext();
        // Where nobody traces, the processing is a trace of its own.
        String own = processing.id().toString().replace("-", "");
        return new ProcessingEvent.Recorded(participants.getFirst(), processing.id(), processing.operation(), processing.purpose(), status,
                caller.organisation(), caller.organisationTitle().orElse(null), processing.startedAt(), endedAt,
                span.isValid() ? span.getTraceId() : own, span.isValid() ? span.getSpanId() : own.substring(16),
                participants.size() == 1 ? null : participants.subList(1, participants.size()));
    }
}
