package nl.krachtketen.kit.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/** Transactions that say on whose behalf they run. */
@ApplicationScoped
public class Transactions {

    @Inject
    CurrentScope scope;

    /** A new transaction on behalf of the platform: for consumers of events and scheduled work. */
    public <T> T asPlatform(Supplier<T> work) {
        return scope.asPlatform(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** The same for work that may take longer than a transaction usually does. */
    public <T> T asPlatform(Duration limit, Supplier<T> work) {
        return scope.asPlatform(() -> QuarkusTransaction.requiringNew().timeout((int) limit.toSeconds()).call(work::get));
    }

    /** A new transaction in the scope of the caller, or of whoever is named by an enclosing scope. */
    public <T> T asCaller(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
