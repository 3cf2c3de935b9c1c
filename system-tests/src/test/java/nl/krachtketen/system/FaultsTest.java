package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform acknowledged is neither lost nor doubled, whatever fails meanwhile; and it recovers without a hand. */
@ExtendWith(Platform.class)
class FaultsTest {

    /** Of the ten minutes that {@code ./krachtketen test faults} takes, and of the two that it takes among all long tests. */
    private static final int MINUTES = Integer.getInteger("krachtketen.faults.minutes", 2);
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    @Tag("long")
    void whatWasAcknowledgedIsThereOnceWhateverFails() {
        var faults = new Faults();
        var ledger = new Ledger();
        var outbox = Books.outbox();
        var topic = Books.topic(Set.of());
        var log = Books.log();
        var figures = Story.figures("GM0363");

        try (var load = Load.onto(ledger)) {
            faults.poison(50);
            faults.killFor(Duration.ofSeconds(MINUTES * 45));
            faults.freeze("placement-service", Duration.ofSeconds(MINUTES * 5));
            faults.keepDown("kafka", Duration.ofSeconds(MINUTES * 6));
            faults.poison(50);
            faults.keepDown("postgresql", Duration.ofSeconds(MINUTES * 4));
        }

        Instant over = Instant.now();
        Map<String, Integer> owed = ledger.owed();
        await().atMost(RECOVERY).pollInterval(Duration.ofMillis(500)).ignoreExceptions().untilAsserted(() -> {
            assertThat(Books.lag()).isZero();
            assertThat(Books.added(log, Books.log(), owed.keySet())).isEqualTo(owed);
            assertThat(Story.since(figures, "GM0363")).containsEntry("RECRUITED", owed.get("participants.registered"))
                    .containsEntry("TRIAL", owed.get("placements.trial-started"));
        });
        Duration recovered = Duration.between(over, Instant.now());
        assertThat(Books.added(outbox, Books.outbox(), owed.keySet())).as("written by the services").isEqualTo(owed);
        assertThat(Books.added(topic, Books.topic(faults.poison()), owed.keySet())).as("on Kafka").isEqualTo(owed);
        report(ledger, faults, recovered);
    }

    private static void report(Ledger ledger, Faults faults, Duration recovered) {
        int owed = ledger.owed().values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("| faults: %s | %d events owed, 0 lost, 0 doubled | longest silence %d s, all read after %d s |%n", faults.done(),
                owed, ledger.longestSilence().toSeconds(), recovered.toSeconds());
    }
}
