package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import nl.krachtketen.kit.tenancy.Transactions;

/** Lets readers wait for the log to grow. However many wait, one at a time looks, and none holds a connection meanwhile. */
@ApplicationScoped
class News {

    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    @Inject
    PartnerEvents events;

    @Inject
    Transactions transactions;

    private final ReentrantLock looking = new ReentrantLock();
    private volatile Sighting last = new Sighting(0, System.nanoTime() - PAUSE);

    private record Sighting(long end, long at) {}

    /** Returns when the log goes on beyond this position, or at the deadline ({@link System#nanoTime}). */
    void await(long position, long deadline) {
        while (end() <= position && System.nanoTime() - deadline < 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private long end() {
        if (System.nanoTime() - last.at() >= PAUSE && looking.tryLock()) {
            try {
                last = new Sighting(transactions.asCaller(events::end), System.nanoTime());
            } finally {
                looking.unlock();
            }
        }
        return last.end();
    }
}
