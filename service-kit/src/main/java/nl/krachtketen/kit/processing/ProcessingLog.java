package nl.krachtketen.kit.processing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The processing log (Logius, Logboek Dataverwerkingen): one record for each request and participant, none left out. It is
 * written in the transaction of what it records, so that neither is without the other.
 */
@ApplicationScoped
public class ProcessingLog {

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
        return Processing.of(Ids.next(), method, usualPurpose, clock.instant());
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
        if (subjects.all().isEmpty()) {
            return;
        }
        Instant endedAt = clock.instant();
        audit.write(processing.id());
        sink.write(subjects.all().stream().map(participant -> record(participant, processing, status, endedAt)).toList());
    }

    private ProcessingEvent.Recorded record(UUID participant, Processing processing, ProcessingStatus status, Instant endedAt) {
        SpanContext span = Span.current().getSpanContext();
        // Where nobody traces, the processing is a trace of its own.
        String own = processing.id().toString().replace("-", "");
        return new ProcessingEvent.Recorded(participant, processing.id(), processing.operation(), processing.purpose(), status,
                caller.organisation(), caller.organisationTitle().orElse(null), processing.startedAt(), endedAt,
                span.isValid() ? span.getTraceId() : own, span.isValid() ? span.getSpanId() : own.substring(16));
    }
}
