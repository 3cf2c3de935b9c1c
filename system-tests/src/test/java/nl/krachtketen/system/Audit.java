package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What the platform's books said before a load, so that what it added can be held against what was acknowledged. */
final class Audit {

    private static final String MUNICIPALITY = "GM0363";

    private final Map<String, Integer> outbox = Books.outbox();
    private final Map<String, Integer> topic = Books.topic(Set.of());
    private final Map<String, Integer> log = Books.log();
    private final Map<String, Integer> figures = Story.figures(MUNICIPALITY);

    /**
     * What was acknowledged = what the services wrote = what is on Kafka = what reporting logged = what the figures added, and nobody
     * has anything left to read.
     *
     * @param others what others than the services put on the topic
     * @return how long it took until that was so
     */
    Duration holds(Map<String, Integer> owed, Set<String> others, Duration within) {
        Instant over = Instant.now();
        await().atMost(within).pollInterval(Duration.ofMillis(500)).ignoreExceptions().untilAsserted(() -> {
            assertThat(Books.lag()).as("not read yet").isEmpty();
            assertThat(Books.added(log, Books.log(), owed.keySet())).isEqualTo(owed);
            assertThat(Story.since(figures, MUNICIPALITY)).containsEntry("RECRUITED", owed.get("participants.registered"))
                    .containsEntry("TRIAL", owed.get("placements.trial-started"));
        });
        Duration took = Duration.between(over, Instant.now());
        assertThat(Books.added(outbox, Books.outbox(), owed.keySet())).as("written by the services").isEqualTo(owed);
        assertThat(Books.added(topic, Books.topic(others), owed.keySet())).as("on Kafka").isEqualTo(owed);
        return took;
    }
}
