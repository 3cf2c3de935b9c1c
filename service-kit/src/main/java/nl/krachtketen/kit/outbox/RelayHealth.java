package nl.krachtketen.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while some replica streams from a healthy slot: what the database itself says, not what the engine believes. */
@Readiness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    @Inject
    RelayConfig config;

    @Inject
    RelayDatabase database;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("outbox relay");
        if (!config.enabled()) {
            return response.up().withData("relay", "not needed here").build();
        }
        try {
            var slot = database.slot();
            boolean up = slot.isPresent() && slot.get().active() && !slot.get().lost() && !database.republishing();
            slot.ifPresent(s -> response.withData("walStatus", s.walStatus()).withData("active", s.active()).withData("lagBytes", s.lagBytes()));
            return response.status(up).build();
        } catch (RuntimeException databaseAway) {
            return response.down().withData("database", "away").build();
        }
    }
}
