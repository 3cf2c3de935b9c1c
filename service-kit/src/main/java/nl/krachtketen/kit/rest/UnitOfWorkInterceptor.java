package nl.krachtketen.kit.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.krachtketen.kit.processing.ProcessingLog;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@UnitOfWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class UnitOfWorkInterceptor {

    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final int RACES = 5;
    private static final long LONGEST_PAUSE = Duration.ofMillis(320).toNanos();

    @Inject
    Transactions transactions;

    @Inject
    Idempotency idempotency;

    @Inject
    ProcessingLog processingLog;

    @ConfigProperty(name = "krachtketen.patience")
    Duration patience;

    /** What was done is logged with its effect, and what was refused by itself, because its effect is undone. */
    @AroundInvoke
    Object run(InvocationContext call) {
        var processing = processingLog.begin(call.getMethod());
        try {
            return patiently(() -> processingLog.done(processing, idempotency.once(call)));
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
    private Object patiently(Supplier<Object> work) {
        long deadline = System.nanoTime() + patience.toNanos();
        int racesLeft = RACES;
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                return transactions.asCaller(work);
            } catch (NotArrivedYet e) {
                if (System.nanoTime() > deadline) {
                    throw e.inTheEnd();
                }
            } catch (RuntimeException e) {
                if (!LostRace.is(e) || racesLeft-- == 0) {
                    throw e;
                }
            }
            LockSupport.parkNanos(pause);
        }
    }
}
