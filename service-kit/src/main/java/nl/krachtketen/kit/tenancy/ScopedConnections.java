package nl.krachtketen.kit.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lends each transaction the database role of its scope. The settings are local to the transaction, so a connection that
 * goes back to the pool has no rights left, and one taken outside a transaction or a scope never gets any.
 */
@Singleton
public class ScopedConnections implements AgroalPoolInterceptor {

    @Inject
    CurrentScope scope;

    @ConfigProperty(name = "krachtketen.service")
    String service;

    @Override
    public void onConnectionAcquire(Connection connection) {
        scope.get().ifPresent(present -> apply(present, connection));
    }

    private void apply(Scope present, Connection connection) {
        try (var set = connection.prepareStatement(
                "select set_config('role', ?, true), set_config('app.organisation', ?, true), set_config('app.municipalities', ?, true), set_config('app.roles', ?, true)")) {
            set.setString(1, service + "_" + present.role());
            set.setString(2, present instanceof Scope.Tenant tenant ? tenant.organisation() : "");
            set.setString(3, present instanceof Scope.Tenant tenant ? String.join(",", tenant.municipalities()) : "");
            set.setString(4, present instanceof Scope.Tenant tenant ? String.join(",", tenant.roles()) : "");
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The scope of the transaction could not be set", e);
        }
    }
}
