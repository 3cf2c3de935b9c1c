package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private final List<Integer> hundred = IntStream.range(0, 100).boxed().toList();

    @Test
    void everyOneHasItsTurnAndNeverMoreThanAFewAtATime() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger busiest = new AtomicInteger();

        Crowd.each(hundred, 3, one -> {
            busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
            Thread.yield();
            done.add(one);
            busy.decrementAndGet();
        });

        assertEquals(100, done.size());
        assertTrue(busiest.get() <= 3);
    }

    @Test
    void afterAFailureNothingMoreIsBegun() {
        AtomicInteger begun = new AtomicInteger();

        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> Crowd.each(hundred, 1, one -> {
            begun.incrementAndGet();
            throw new IllegalStateException("the first");
        }));

        assertEquals("the first", failure.getMessage());
        assertEquals(1, begun.get());
    }
}
