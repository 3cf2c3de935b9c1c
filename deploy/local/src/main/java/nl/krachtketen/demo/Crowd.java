package nl.krachtketen.demo;

import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Does something with many, a few at a time, on threads that cost nothing while they wait for an answer. */
final class Crowd {
    private Crowd() {
    }

    /** Returns when it is done with all. After a failure nothing more is begun, and the first failure is thrown. */
    static <T> void each(Collection<T> all, int atATime, Consumer<T> work) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Semaphore turns = new Semaphore(atATime);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T one : all) {
                turns.acquireUninterruptibly();
                if (failure.get() != null) {
                    break;
                }
                threads.execute(() -> {
                    try {
                        work.accept(one);
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        turns.release();
                    }
                });
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
