package nl.krachtketen.kit.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@UnitOfWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class UnitOfWorkInterceptor {

    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(320).toNanos();

    @Inject
    Transactions transactions;

    @Inject
    Idempotency idempotency;

    @ConfigProperty(name = "krachtketen.patience")
    Duration patience;

    /**
     * Waiting happens between transactions, so that nobody waits with a connection in hand. Each pause is twice the one before:
     * when news is late, many wait, and they must not be what makes it later.
     */
    @AroundInvoke
    Object run(InvocationContext call) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                return transactions.asCaller(() -> idempotency.once(call));
            } catch (NotArrivedYet e) {
                if (System.nanoTime() > deadline) {
                    throw e.inTheEnd();
                }
            } catch (RuntimeException e) {
                if (!LostRace.is(e) || System.nanoTime() > deadline) {
                    throw e;
                }
            }
            LockSupport.parkNanos(pause);
        }
    }
}
