package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private final List<Integer> hundred = IntStream.range(0, 100).boxed().toList();

    @Test
    void everyOneTakesAllItsStepsAndNeverMoreThanAFewDoAtATime() {
        Map<Integer, Integer> steps = new ConcurrentHashMap<>();
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger busiest = new AtomicInteger();

        new Crowd<>(hundred, 3, 10).each(one -> {
            busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
            int taken = steps.merge(one, 1, Integer::sum);
            Thread.yield();
            busy.decrementAndGet();
            return taken < 4;
        });

        assertEquals(100, steps.size());
        assertTrue(steps.values().stream().allMatch(taken -> taken == 4));
        assertTrue(busiest.get() <= 3);
    }

    @Test
    void betweenTwoStepsOfOneTheOthersHaveTheirs() {
        List<Integer> turns = new ArrayList<>();

        new Crowd<>(hundred.subList(0, 4), 1, 3).each(one -> {
            turns.add(one);
            return turns.stream().filter(one::equals).count() < 2;
        });

        assertEquals(List.of(0, 1, 2, 0, 3, 1, 2, 3), turns);
    }

    @Test
    void afterAFailureNobodyBeginsAStep() {
        AtomicInteger begun = new AtomicInteger();

        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> new Crowd<>(hundred, 1, 10).each(one -> {
            begun.incrementAndGet();
            throw new IllegalStateException("the first");
        }));

        assertEquals("the first", failure.getMessage());
        assertEquals(1, begun.get());
    }
}
