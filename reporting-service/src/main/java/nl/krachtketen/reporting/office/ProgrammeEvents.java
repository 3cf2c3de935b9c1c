package nl.krachtketen.reporting.office;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.feed.ErasedEvents;
import nl.krachtketen.reporting.feed.PartnerEvent;
import nl.krachtketen.reporting.feed.PartnerEvents;
import org.jboss.logging.Logger;

/**
 * Tells the programme office, in the order of the log. What was sent is noted after the broker has it, so whoever dies in between is
 * followed by somebody who sends it again.
 */
@ApplicationScoped
class ProgrammeEvents {

    private static final Logger LOG = Logger.getLogger(ProgrammeEvents.class);
    private static final int AT_ONCE = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final PartnerEvents.Filter EVERYTHING = new PartnerEvents.Filter(List.of(), List.of(), null);

    @Inject
    OfficeConfig config;

    @Inject
    ProgrammeCursor cursor;

    @Inject
    PartnerEvents events;

    @Inject
    ErasedEvents erasures;

    @Inject
    ErasedNames erasedNames;

    @Inject
    ProgrammeTopic topic;

    @Inject
    ToldToOffice told;

    @Inject
    CurrentScope scope;

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", identity = "programme-events", concurrentExecution = ConcurrentExecution.SKIP)
    void publish() {
        config.oin().ifPresent(this::keepUp);
    }

    private void keepUp(String office) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = transactions.asPlatform(LONGEST, () -> cursor.hold(office).map(from -> moveOn(office, from)).orElse(false));
            }
        } catch (RuntimeException e) {
            metrics.counter("jobs.failed", "job", "programme-events").increment();
            LOG.warnf("Telling the programme office will be tried again in a second: %s", e.getMessage());
        }
    }

    /** True if there may be more. The names come last: whoever is erased meanwhile is in them, if the events name her anew already. */
    private boolean moveOn(String office, long from) {
        Instant begun = clock.instant();
        var batch = inTheNameOf(office, from);
        if (batch.position() == from) {
            return false;
        }
        List<PartnerEvent> all = Stream.concat(batch.events().stream(), erasures.between(office, from, batch.position()).stream())
                .sorted(Comparator.comparingLong(PartnerEvent::position)).toList();
        Map<String, String> names = erasedNames.known(office);
        topic.send(all, names);
        told.write(all.stream().filter(event -> !names.containsKey(event.subject())).toList(), begun);
        erasedNames.forget(batch.position());
        cursor.moveOn(office, batch.position());
        return true;
    }

    private PartnerEvents.Batch inTheNameOf(String office, long from) {
        var country = new Scope.Tenant(office, List.of("*"), List.of("programme-office"));
        return scope.within(country, () -> transactions.asCaller(() -> events.after(country, EVERYTHING, from, AT_ONCE)));
    }
}
