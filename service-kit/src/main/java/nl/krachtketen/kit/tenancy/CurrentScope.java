package nl.krachtketen.kit.tenancy;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows in which scope this thread works: what was said explicitly, else the request's caller, else none. */
@ApplicationScoped
public class CurrentScope {

    private final ThreadLocal<Scope> explicit = new ThreadLocal<>();

    @Inject
    Caller caller;

    /** Runs work in a scope of its own; consumers and schedulers say so explicitly. */
    public <T> T within(Scope scope, Supplier<T> work) {
        Scope before = explicit.get();
        explicit.set(scope);
        try {
            return work.get();
        } finally {
            explicit.set(before);
        }
    }

    /** Runs work on behalf of the platform. */
    public <T> T asPlatform(Supplier<T> work) {
        return within(new Scope.Platform(), work);
    }

    Optional<Scope> get() {
        if (explicit.get() != null) {
            return Optional.of(explicit.get());
        }
        return Arc.container().requestContext().isActive() ? Optional.of(caller.scope()) : Optional.empty();
    }
}
