package nl.krachtketen.reporting.delivery;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast a partner catches up after an outage of its own, out of the real log. */
@QuarkusTest
@TestProfile(CatchUpTest.OnThisMachine.class)
@Tag("long")
class CatchUpTest {

    private static final Partner CENTRE = new Partner(Reporting.RECRUITER);
    private static final int MISSED = 10_000;
    private static final int PER_SECOND = 500;

    private final Receiver receiver = new Receiver();

    /** Otherwise the settings of production. */
    public static class OnThisMachine implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("krachtketen.webhooks.allow-loopback", "true");
        }
    }

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
    }

    @Test
    void tenThousandMissedEventsArriveInOrderAtFiveHundredASecond() {
        Reporting.forgetEverything();
        var subscribed = CENTRE.subscribe(receiver).awaitState("ACTIVE");
        subscribed.put(Map.of("url", receiver.url(), "active", false)).statusCode(200);
        Reporting.publish(new Population().add("GM0758", 3_000, 80).newsWithoutHandovers().subList(0, MISSED));
        await().until(() -> Reporting.count("select count(*) from event_log") == MISSED);

        long begin = System.nanoTime();
        subscribed.put(Map.of("url", receiver.url(), "active", true)).statusCode(200);
        await().atMost(Duration.ofMinutes(2)).until(() -> receiver.calls().size() >= MISSED);
        double seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf("| %,d events missed during an outage, delivered in order, none lost or doubled | **%,.0f/s** | at least %d/s |%n", MISSED,
                MISSED / seconds, PER_SECOND);
        assertThat(receiver.ids().stream().distinct()).hasSize(MISSED);
        assertThat(receiver.calls()).extracting(Receiver.Call::event).extracting((JsonNode event) -> event.get("sequence").asText()).isSorted();
        assertThat(MISSED / seconds).isGreaterThan(PER_SECOND);
    }
}
