package nl.krachtketen.reporting.delivery;

import static nl.krachtketen.reporting.delivery.Partner.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast a partner catches up after an outage of its own. */
@QuarkusTest
@TestProfile(Local.class)
@Tag("long")
class CatchUpTest {

    private static final int MISSED = 10_000;
    private static final int PER_SECOND = 500;

    @Inject
    FakeEvents events;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
    }

    @Test
    void tenThousandMissedEventsArriveInOrderAtFiveHundredASecond() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        subscribed.put(Map.of("url", receiver.url(), "active", false)).statusCode(200);
        List<String> missed = IntStream.range(0, MISSED).mapToObj(i -> events.add()).toList();

        long begin = System.nanoTime();
        subscribed.put(Map.of("url", receiver.url(), "active", true)).statusCode(200);
        await().atMost(Duration.ofMinutes(2)).until(() -> receiver.calls().size() >= MISSED);
        double seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf("Caught up with %d events in %.1f s: %.0f a second%n", MISSED, seconds, MISSED / seconds);
        assertThat(receiver.ids().stream().distinct()).containsExactlyElementsOf(missed);
        assertThat(MISSED / seconds).isGreaterThan(PER_SECOND);
    }
}
