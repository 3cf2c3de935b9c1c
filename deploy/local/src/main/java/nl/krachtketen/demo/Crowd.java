package nl.krachtketen.demo;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * Many who take turns: whose turn it is takes one step and goes to the back of the queue. So between two steps of one the
 * others have theirs, and the news of the first has gone round before anybody needs it.
 */
final class Crowd<T> {
    private final Iterator<T> newcomers;
    private final int atATime;
    private final int queueing;
    private final Queue<T> queue = new ArrayDeque<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /**
     * @param atATime how many take a step at the same moment
     * @param queueing with fewer in the queue than this, a newcomer comes first
     */
    Crowd(Iterable<T> all, int atATime, int queueing) {
        this.newcomers = all.iterator();
        this.atATime = atATime;
        this.queueing = queueing;
    }

    /**
     * Returns when all are done. After a failure nobody begins a step any more, and the first failure is thrown.
     *
     * @param step lets one take a step, and says whether more will follow
     */
    void each(Predicate<T> step) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < atATime; thread++) {
                threads.execute(() -> takeTurns(step));
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void takeTurns(Predicate<T> step) {
        try {
            for (T one = next(); one != null && failure.get() == null; one = next()) {
                if (step.test(one)) {
                    goToTheBack(one);
                }
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** Null when nobody waits; whoever is taking a step goes on by itself. */
    private synchronized T next() {
        return queue.size() < queueing && newcomers.hasNext() ? newcomers.next() : queue.poll();
    }

    private synchronized void goToTheBack(T one) {
        queue.add(one);
    }
}
