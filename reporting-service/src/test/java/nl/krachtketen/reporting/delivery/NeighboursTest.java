package nl.krachtketen.reporting.delivery;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.delivery.Partner.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long news takes to 25 receivers, with and without a 26th that hangs for half a minute on each call. */
@QuarkusTest
@TestProfile(Patient.class)
@Tag("long")
class NeighboursTest {

    private static final int OTHERS = 25;
    private static final int NEWS = 200;
    private static final int ROUNDS = 3;
    private static final long BETWEEN = Duration.ofMillis(50).toNanos();
    private static final long HANGS_SECONDS = 30;
    private static final double AIM = 1.2;

    @Inject
    FakeEvents events;

    private final Map<String, Long> happened = new ConcurrentHashMap<>();
    private final Queue<Arrival> arrived = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Receiver receiver = new Receiver().answering(this::take);
    private final Receiver hanging = new Receiver().answering(this::hang);

    private record Arrival(String id, long at) {}

    @AfterEach
    void endEverything() {
        over.countDown();
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
        hanging.close();
    }

    @Test
    void oneThatHangsSlowsNobodyDown() {
        IntStream.range(0, OTHERS).mapToObj(i -> VOLUNTEERS.subscribe(receiver)).toList().forEach(each -> each.awaitState("ACTIVE"));
        tellNews();
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            without.addAll(tellNews());
            VOLUNTEERS.subscribe(hanging).awaitState("ACTIVE");
            events.add();
            await().until(() -> !hanging.calls().isEmpty());
            with.addAll(tellNews());
            TestDatabase.execute("reporting", "delete from subscription where url = '" + hanging.url() + "'");
            hanging.calls().clear();
        }
        double ratio = p95(with) / p95(without);
        System.out.printf("| p95 from an event until it arrived at %d receivers: without and with one more that hangs on each call"
                + " | %.0f and %.0f ms: **%.2f** | at most %.1f |%n", OTHERS, p95(without), p95(with), ratio, AIM);
        assertThat(ratio).isLessThanOrEqualTo(AIM);
    }

    /** How many milliseconds each delivery of each event took; events happen on schedule, however slow the deliveries are. */
    private List<Double> tellNews() {
        arrived.clear();
        happened.clear();
        long begin = System.nanoTime();
        for (int i = 0; i < NEWS; i++) {
            LockSupport.parkNanos(begin + i * BETWEEN - System.nanoTime());
            long now = System.nanoTime();
            happened.put(events.add(), now);
        }
        await().until(() -> news().size() == NEWS * OTHERS);
        return news().stream().map(arrival -> (arrival.at - happened.get(arrival.id)) / (double) TimeUnit.MILLISECONDS.toNanos(1)).toList();
    }

    private List<Arrival> news() {
        return arrived.stream().filter(arrival -> happened.containsKey(arrival.id)).toList();
    }

    private static double p95(List<Double> millis) {
        return millis.stream().sorted().toList().get((int) Math.ceil(millis.size() * 0.95) - 1);
    }

    private Receiver.Reply take(Receiver.Call call) {
        arrived.add(new Arrival(call.id(), System.nanoTime()));
        return Receiver.FINE;
    }

    private Receiver.Reply hang(Receiver.Call call) {
        try {
            over.await(HANGS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Receiver.FINE;
    }
}
