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
    /** To look at all books once, however long the load took to end. */
    private static final Duration AT_LEAST = Duration.ofSeconds(10);

    private final Map<String, Integer> outbox = Books.outbox();
    private final Map<String, Integer> topic = Books.topic(Set.of());
    private final Map<String, Integer> log = Books.log();
    private final Map<String, Integer> figures = Story.figures(MUNICIPALITY);

    /**
     * What was acknowledged = what the services wrote = what is on Kafka = what reporting logged = what the figures added, and nobody
     * has anything left to read.
     *
     * @param others what others than the services put on the topic
     * @param within so long after the last answer
     * @return how long it took
     */
    Duration holds(Ledger ledger, Set<String> others, Duration within) {
        Map<String, Integer> owed = ledger.owed();
        Duration left = Duration.between(Instant.now(), ledger.last().plus(within));
        await().atMost(left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left).pollInterval(Duration.ofMillis(500)).ignoreExceptions().untilAsserted(() -> {
            assertThat(Books.lag()).as("not read yet").isEmpty();
            assertThat(Books.added(log, Books.log(), owed.keySet())).isEqualTo(owed);
            assertThat(Story.since(figures, MUNICIPALITY)).containsEntry("RECRUITED", owed.get("participants.registered"))
                    .containsEntry("TRIAL", owed.get("placements.trial-started")).containsEntry("to work", owed.get("placements.moved-to-work"));
        });
        Duration took = Duration.between(ledger.last(), Instant.now());
        assertThat(Books.added(outbox, Books.outbox(), owed.keySet())).as("written by the services").isEqualTo(owed);
        assertThat(Books.added(topic, Books.topic(others), owed.keySet())).as("on Kafka").isEqualTo(owed);
        return took;
    }

    /** Whatever the dashboards read, made anew from the log beside it: not one row differs. */
    void figuresAreWhatTheLogSays() {
        assertThat(Platform.run("rebuild")).contains("not one row differs");
    }
}
