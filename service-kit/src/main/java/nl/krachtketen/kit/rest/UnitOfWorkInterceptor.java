package nl.krachtketen.kit.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.krachtketen.kit.tenancy.Transactions;

@UnitOfWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class UnitOfWorkInterceptor {

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    @Inject
    Transactions transactions;

    @Inject
    Idempotency idempotency;

    /** Waiting happens between transactions, so that nobody waits with a connection in hand. */
    @AroundInvoke
    Object run(InvocationContext call) {
        long deadline = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return transactions.asCaller(() -> idempotency.once(call));
            } catch (NotArrivedYet e) {
                if (System.nanoTime() > deadline) {
                    throw e.inTheEnd();
                }
                LockSupport.parkNanos(PAUSE);
            } catch (RuntimeException e) {
                if (!LostRace.is(e) || System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
