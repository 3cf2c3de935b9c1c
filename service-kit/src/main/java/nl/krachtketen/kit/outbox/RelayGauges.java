package nl.krachtketen.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** What readiness says about the relay, as metrics: a relay that stands still has no lag to measure. */
@ApplicationScoped
class RelayGauges {

    private final RelayHealth relay;
    private volatile double streaming = Double.NaN;
    private volatile double behind = Double.NaN;

    @Inject
    RelayGauges(@Readiness RelayHealth relay, MeterRegistry metrics) {
        this.relay = relay;
        Gauge.builder("outbox.relay.streaming", () -> streaming)
                .description("1 while some replica streams from a healthy slot and nothing waits to be published again").register(metrics);
        Gauge.builder("outbox.relay.behind", () -> behind).baseUnit("bytes")
                .description("How much of the database's log the slot still needs").register(metrics);
    }

    @Scheduled(every = "10s", identity = "look-at-relay")
    void look() {
        HealthCheckResponse seen = relay.call();
        streaming = seen.getStatus() == Status.UP ? 1 : 0;
        behind = seen.getData().map(data -> data.get("lagBytes")).map(bytes -> ((Long) bytes).doubleValue()).orElse(Double.NaN);
    }
}
