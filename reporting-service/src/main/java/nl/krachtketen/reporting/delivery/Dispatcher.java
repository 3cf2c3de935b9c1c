package nl.krachtketen.reporting.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jboss.logging.Logger;

/**
 * Finds subscriptions that have something to deliver, and gives each a courier of its own: a virtual thread, because most of
 * its life it waits for a receiver, and there may be as many slow ones as there are subscriptions.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final int AT_ONCE = 500;
    private static final int PARTING_SECONDS = 3;

    @Inject
    Leases leases;

    @Inject
    Courier courier;

    @Inject
    EventsAfter eventsAfter;

    @Inject
    Transactions transactions;

    @Inject
    WebhookConfig config;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    void start(@Observes StartupEvent event) {
        transactions.asPlatform(() -> {
            leases.takeBack();
            return null;
        });
        clock.scheduleWithFixedDelay(this::dispatch, 0, config.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        clock.shutdown();
        couriers.shutdown();
        couriers.awaitTermination(PARTING_SECONDS, TimeUnit.SECONDS);
    }

    /** Whatever goes wrong is tried again: a scheduled task that throws would never run again. */
    private void dispatch() {
        try {
            UUID worker = UUID.randomUUID();
            transactions.asPlatform(() -> leases.claim(worker, eventsAfter.end(), courier.lease(), AT_ONCE))
                    .forEach(subscription -> couriers.execute(() -> serve(subscription, worker)));
        } catch (RuntimeException e) {
            LOG.debug("No subscriptions could be claimed", e);
        }
    }

    private void serve(UUID subscription, UUID worker) {
        try {
            courier.serve(subscription, worker, () -> stopping);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Serving a subscription broke off; it is taken up again when its lease has ended");
        }
    }
}
