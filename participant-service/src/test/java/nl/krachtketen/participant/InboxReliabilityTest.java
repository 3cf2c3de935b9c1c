package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.TestKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Every event takes effect once; what cannot be applied is kept aside with the reason; the rest goes on. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class InboxReliabilityTest {

    @Test
    void anEventThatComesThreeTimesTakesEffectOnce() {
        UUID participant = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            Chain.publish(Chain.record(trial(participant), event, 1));
        }
        UUID last = publishTrial();
        await().until(() -> accessRows(last) == 1);
        assertThat(accessRows(participant)).isEqualTo(1);
        assertThat(count("select count(*) from inbox where id = '" + event + "'")).isEqualTo(1);
    }

    @Test
    void poisonGoesToTheDeadLettersWithItsReasonAndTheOthersGoOn() {
        UUID poison = UUID.randomUUID();
        UUID before = publishTrial();
        Chain.publish(Chain.record("chain-events", "nl.krachtketen.placements.trial-started.v1", poison.toString(), poison, 1,
                "{\"not\":\"a trial\"}".getBytes(StandardCharsets.UTF_8)));
        UUID after = publishTrial();

        await().until(() -> accessRows(before) == 1 && accessRows(after) == 1);
        var letter = Chain.awaitRecord("participant-dead-letters", r -> poison.toString().equals(Chain.header(r, "ce_id")));
        assertThat(Chain.header(letter, "dl_reason")).isEqualTo("unreadable");
        assertThat(Chain.header(letter, "dl_topic")).isEqualTo("chain-events");
        assertThat(Chain.header(letter, "dl_cause")).contains("trial-started");
        given().get("/q/metrics").then().body(containsString("chain_events_dead_total{reason=\"unreadable\"}"));
    }

    /** Small on its way here, as it came compressed. */
    @Test
    void poisonThatIsTooLargeForALetterIsKeptAsideByItsPlace() throws ExecutionException, InterruptedException {
        var zeros = new ProducerRecord<>("chain-events", "large", new byte[2_000_000]);
        long offset;
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrap(), "compression.type", "gzip",
                "max.request.size", 4_000_000), new StringSerializer(), new ByteArraySerializer())) {
            offset = producer.send(zeros).get().offset();
        }
        UUID after = publishTrial();

        await().until(() -> accessRows(after) == 1);
        var letter = Chain.awaitRecord("participant-dead-letters", r -> r.value() == null);
        assertThat(Chain.header(letter, "dl_offset")).isEqualTo(Long.toString(offset));
        assertThat(Chain.header(letter, "dl_cut")).isEqualTo("2000000");
    }

    @Test
    void onlyTheGuiltyOneOfABatchGoesToTheDeadLetters() {
        execute("create function refuse_one() returns trigger language plpgsql as $$ begin raise exception 'guilty'; end $$");
        UUID guilty = UUID.randomUUID();
        execute("create trigger guilty before insert on participant_access for each row when (new.participant = '" + guilty + "') execute function refuse_one()");
        UUID before = publishTrial();
        Chain.publish(trial(guilty), 1);
        UUID after = publishTrial();

        await().until(() -> accessRows(before) == 1 && accessRows(after) == 1);
        var letter = Chain.awaitRecord("participant-dead-letters", r -> guilty.toString().equals(r.key()));
        assertThat(Chain.header(letter, "dl_reason")).isEqualTo("not-applicable");
        execute("drop trigger guilty on participant_access; drop function refuse_one()");
    }

    @Test
    void anUnknownTypeOrVersionIsCountedAndNotApplied() {
        UUID participant = UUID.randomUUID();
        Chain.publish(Chain.record("chain-events", "nl.krachtketen.placements.trial-started.v9", participant.toString(), UUID.randomUUID(), 1,
                "{\"new\":\"shape\"}".getBytes(StandardCharsets.UTF_8)));
        UUID after = publishTrial();
        await().until(() -> accessRows(after) == 1);
        assertThat(accessRows(participant)).isZero();
        given().get("/q/metrics").then().body(containsString("chain_events_unknown_total"));
        assertThat(Chain.records("participant-dead-letters")).noneMatch(r -> participant.toString().equals(r.key()));
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() throws SQLException {
        UUID first = publishTrial();
        await().until(() -> accessRows(first) == 1);
        UUID during;
        try (var superuser = TestDatabase.superuser("postgres"); var statement = superuser.createStatement()) {
            statement.execute("alter database participant with allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'participant'");
            during = publishTrial();
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'participant'");
            statement.execute("alter database participant with allow_connections true");
        }
        await().until(() -> accessRows(during) == 1);
        assertThat(Chain.records("participant-dead-letters")).noneMatch(r -> during.toString().equals(r.key()));
    }

    private static UUID publishTrial() {
        UUID participant = UUID.randomUUID();
        Chain.publish(trial(participant), 1);
        return participant;
    }

    private static PlacementEvent.TrialStarted trial(UUID participant) {
        var about = new About(participant, Instant.now(), "GM0758", Examples.OTHER_ORGANISATION, null, RecruitmentChannel.HOME_VISIT, true, null);
        return new PlacementEvent.TrialStarted(about, UUID.randomUUID());
    }

    private static long accessRows(UUID participant) {
        return count("select count(*) from participant_access where participant = '" + participant + "'");
    }

    private static long count(String sql) {
        return TestDatabase.count("participant", sql);
    }

    private static void execute(String sql) {
        TestDatabase.execute("participant", sql);
    }
}
