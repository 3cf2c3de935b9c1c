package nl.krachtketen.kit.persistence;

import io.agroal.api.AgroalDataSource;
import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether this replica can answer requests, at {@code /q/health/group/serving}: a load balancer asks this. Kafka is not needed
 * for it, since the outbox keeps what has to be told; a replica that was taken out while Kafka is away would refuse in vain.
 */
@HealthGroup("serving")
@ApplicationScoped
class ServingHealth implements HealthCheck {

    @Inject
    AgroalDataSource database;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            return response.status(database.isHealthy(false)).build();
        } catch (SQLException away) {
            return response.down().build();
        }
    }
}
