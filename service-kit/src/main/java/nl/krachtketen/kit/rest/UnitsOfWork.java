package nl.krachtketen.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.krachtketen.kit.processing.ProcessingLog;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs what a caller asks for as one transaction in its scope, and logs whose data it processed. */
@ApplicationScoped
public class UnitsOfWork {

    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final int RACES = 5;
    private static final long LONGEST_PAUSE = Duration.ofMillis(320).toNanos();

    @Inject
    Transactions transactions;

    @Inject
    ProcessingLog processingLog;

    @ConfigProperty(name = "krachtketen.patience")
    Duration patience;

    /** As much patience as a request has. */
    public Patience patience() {
        return new Patience(patience);
    }

    /** What was done is logged with its effect, and what was refused by itself, because its effect is undone. */
    public Object run(Method operation, Patience patience, Supplier<Object> work) {
        var processing = processingLog.begin(operation);
        try {
            return patiently(patience, () -> processingLog.done(processing, work.get()));
        } catch (RuntimeException refusal) {
            processingLog.refused(processing, refusal);
            throw refusal;
        }
    }

    /**
     * Waiting happens between transactions, so that nobody waits with a connection in hand. Each pause is twice the one before:
     * when news is late, many wait, and they must not be what makes it later. A lost race is run again whatever the time: finding
     * out about a deadlock alone takes the database a second.
     */
    private Object patiently(Patience patience, Supplier<Object> work) {
        int racesLeft = RACES;
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                return transactions.asCaller(work);
            } catch (NotArrivedYet e) {
                if (patience.isOver()) {
                    throw e.inTheEnd();
                }
                patience.spend(pause);
            } catch (RuntimeException e) {
                if (!LostRace.is(e) || racesLeft-- == 0) {
                    throw e;
                }
            }
            LockSupport.parkNanos(pause);
        }
    }
}
