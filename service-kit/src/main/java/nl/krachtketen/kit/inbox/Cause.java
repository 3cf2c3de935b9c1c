package nl.krachtketen.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The event to which the present work is a reaction, so that what it publishes can name it. */
@ApplicationScoped
public class Cause {

    private final ThreadLocal<Received> present = new ThreadLocal<>();

    public Optional<UUID> event() {
        return Optional.ofNullable(present.get()).map(Received::id);
    }

    /** The identifier that runs through a whole chain of reactions: that of the first event. */
    public Optional<UUID> correlation() {
        return Optional.ofNullable(present.get()).map(Received::correlation);
    }

    /** Runs work as the reaction to an event. */
    public void of(Received received, Runnable work) {
        present.set(received);
        try {
            work.run();
        } finally {
            present.remove();
        }
    }
}
