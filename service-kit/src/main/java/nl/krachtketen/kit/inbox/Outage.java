package nl.krachtketen.kit.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Tells a database that is away, which is waited for, from work that can never succeed. */
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** SQL states: connection lost, insufficient resources, operator intervention, serialisation or deadlock, read-only. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40", "25");

    private Outage() {}

    /** Runs work, again and again while the database is away. */
    static void waitedFor(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (!passing(e) || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warn("The database is away; the batch waits");
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean passing(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getSQLState() == null || PASSING.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }
}
