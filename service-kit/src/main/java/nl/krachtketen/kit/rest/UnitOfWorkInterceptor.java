package nl.krachtketen.kit.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import nl.krachtketen.kit.processing.ProcessingLog;

@UnitOfWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class UnitOfWorkInterceptor {

    @Inject
    UnitsOfWork units;

    @Inject
    Idempotency idempotency;

    @Inject
    ProcessingLog processingLog;

    /** An operation that another one stands for is part of its work. */
    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            processingLog.standsFor(call.getMethod());
            return call.proceed();
        }
        return units.run(call.getMethod(), units.patience(), () -> idempotency.once(call));
    }
}
