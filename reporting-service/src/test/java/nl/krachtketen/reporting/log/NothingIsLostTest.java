package nl.krachtketen.reporting.log;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Poison harms nobody but itself, and a database that is away costs time only. */
@QuarkusTest
class NothingIsLostTest {

    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
    }

    @Test
    void poisonIsPutAsideWithItsReasonWhileTheGoodOnesOfItsBatchAreApplied() {
        Woman first = Woman.of("GM0758");
        Woman last = Woman.of("GM0758");
        var garbage = Chain.record("chain-events", "nl.krachtketen.placements.placed.v1", first.id().toString(),
                Ids.next(), 2,
                "{\"half\": ".getBytes(StandardCharsets.UTF_8));
        var unstorable = unstorable(first);
        Reporting.publish(List.of(Chain.record(first.registered("2008-01-01"), Ids.next(), 1), garbage, unstorable,
                Chain.record(last.registered("2008-01-02"), Ids.next(), 1)));

        await().until(() -> Reporting.count("select count(*) from journey where recruited_at is not null") == 2);
        assertThat(reasonOf(garbage)).isEqualTo("unreadable");
        assertThat(reasonOf(unstorable)).isEqualTo("not-applicable");
        assertThat(Reporting.count("select count(*) from journey where trial_at is not null")).isZero();
        assertThat(Reporting.funnel("GM0758").extract().<Integer>path("steps[0].women")).isEqualTo(2);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForAndNothingIsLostOrDoubled() {
        int women = 400;
        TestDatabase.execute("postgres", "alter role reporting_app connection limit 0");
        interrupt();
        try {
            Reporting.publish(IntStream.range(0, women)
                    .mapToObj(i -> Chain.record(Woman.of("GM0758").trial("2008-02-01"), Ids.next(), 1)).toList());
            interrupt();
        } finally {
            TestDatabase.execute("postgres", "alter role reporting_app connection limit -1");
        }
        // While it works through them, its connections are cut again and again.
        await().pollInterval(Duration.ofMillis(700)).until(() -> {
            long done = Reporting.count("select count(*) from journey");
            if (done < women) {
                interrupt();
            }
            return done == women;
        });
        assertThat(Reporting.count("select count(*) from event_log")).isEqualTo(women);
        assertThat(Reporting.count("select women from tally where municipality = 'GM0758' and measure = 'ACTIVATED'"))
                .isEqualTo(women);
        assertThat(Chain.records("reporting-dead-letters")).noneMatch(letter -> letter.value().length > 0
                && Chain.header(letter, "ce_type").endsWith("trial-started.v1")
                        && !new String(letter.value(), StandardCharsets.UTF_8).contains("\\u0000"));
    }

    /** Readable, but with a character that PostgreSQL refuses in a field that nobody reads. */
    private static ProducerRecord<String, byte[]> unstorable(Woman woman) {
        String json = new String(EventJson.write(woman.trial("2008-02-01")), StandardCharsets.UTF_8);
        return Chain.record("chain-events", "nl.krachtketen.placements.trial-started.v1", woman.id().toString(),
                Ids.next(), 1,
                json.replaceFirst("\\{", "{\"unread\":\"\\\\u0000\",").getBytes(StandardCharsets.UTF_8));
    }

    private static String reasonOf(ProducerRecord<String, byte[]> record) {
        String id = new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        return Chain.header(Chain.awaitRecord("reporting-dead-letters",
                letter -> id.equals(Chain.header(letter, "ce_id"))), "dl_reason");
    }

    private static void interrupt() {
        TestDatabase.execute("postgres",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reporting_app'");
    }
}
