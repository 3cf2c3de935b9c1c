package nl.krachtketen.reporting.delivery.conformance;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.delivery.WebhookConfig;
import nl.krachtketen.reporting.feed.FeedRead;

/** Takes up the self-tests that were asked for. */
@ApplicationScoped
class ConformanceRuns {

    /** Longer than all calls of a test may take. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    Trials trials;

    @Inject
    TryReceiver tryReceiver;

    @Inject
    Transactions transactions;

    @Inject
    WebhookConfig config;

    @Scheduled(every = "1s", identity = "run-conformance-tests")
    @RunOnVirtualThread
    void run() {
        transactions.asPlatform(() -> trials.claim(LEASE)).ifPresent(tryReceiver::run);
    }

    void noteRead(@Observes FeedRead read) {
        transactions.asPlatform(() -> {
            trials.noteRead(read.organisation());
            return null;
        });
    }

    @Scheduled(every = "1h", identity = "forget-conformance-tests")
    void forgetOld() {
        transactions.asPlatform(() -> trials.forgetOlderThan(config.logKept()));
    }
}
