package nl.krachtketen.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of several replicas one makes a lost slot anew and publishes what it missed; then whoever is first streams. */
class LostSlotTest {

    private static final String SERVICE = "participant";
    private static final String LOSE = "select pg_drop_replication_slot(slot_name) from pg_replication_slots";

    private final RelayDatabase replica = replica();
    private final List<OutboxRow> published = new ArrayList<>();

    @BeforeAll
    static void anOutbox() throws IOException, SQLException {
        TestDatabase.createFor(SERVICE);
        try (var tables = LostSlotTest.class.getResourceAsStream("/db/kit/outbox/V0_1__outbox.sql");
                var owner = TestDatabase.connect(SERVICE, SERVICE + "_owner", "krachtketen"); var statement = owner.createStatement()) {
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8).replace("${service}", SERVICE));
        }
    }

    @AfterAll
    static void gone() {
        TestDatabase.stop();
    }

    @BeforeEach
    void anEventAndNoSlot() {
        execute(LOSE);
        execute("truncate outbox, relay_bookmark");
        execute("insert into outbox (id, topic, key, type, sequence, correlation_id, payload) "
                + "values (gen_random_uuid(), 'chain-events', 'her', 'registered', 1, gen_random_uuid(), '{}')");
    }

    @Test
    void whatANewSlotCannotSeeIsPublishedOnce() {
        assertThat(replica.prepare(published::addAll)).isTrue();
        assertThat(replica.prepare(published::addAll)).isTrue();
        assertThat(published).hasSize(1);
    }

    @Test
    void whileOneReplicaPublishesNoOtherMakesAnotherSlot() {
        boolean prepared = replica.prepare(rows -> {
            published.addAll(rows);
            execute(LOSE);
            assertThat(replica().prepare(published::addAll)).as("another replica may stream").isFalse();
            assertThat(count("select count(*) from pg_replication_slots")).as("slots made by the other one").isZero();
        });
        assertThat(published).hasSize(1);
        assertThat(prepared).as("streams from a slot that is gone").isFalse();
        assertThat(replica.prepare(published::addAll)).isTrue();
        assertThat(published).hasSize(2);
    }

    @Test
    void whatSomebodyAskedForMeanwhileIsPublishedToo() {
        boolean prepared = replica.prepare(rows -> execute("update relay_bookmark set republish_from = '2026-01-01'"));
        assertThat(prepared).isFalse();
        assertThat(replica.republishing()).isTrue();

        assertThat(replica.prepare(published::addAll)).isTrue();
        assertThat(published).hasSize(1);
        assertThat(replica.republishing()).isFalse();
    }

    private static RelayDatabase replica() {
        return new RelayDatabase(config(TestDatabase.port()));
    }

    static RelayConfig config(int port) {
        var settings = Map.of("krachtketen.relay.source", "urn:test", "krachtketen.relay.host", "127.0.0.1",
                "krachtketen.relay.port", Integer.toString(port), "krachtketen.relay.database", SERVICE,
                "krachtketen.relay.user", SERVICE + "_relay", "krachtketen.relay.password", "krachtketen",
                "krachtketen.relay.slot", "participant_outbox", "krachtketen.relay.poll-interval", "PT0.01S",
                "krachtketen.relay.republish-margin", "PT1H");
        return new SmallRyeConfigBuilder().withMapping(RelayConfig.class).withDefaultValues(settings).build()
                .getConfigMapping(RelayConfig.class);
    }

    private static long count(String sql) {
        return TestDatabase.count(SERVICE, sql);
    }

    private static void execute(String sql) {
        TestDatabase.execute(SERVICE, sql);
    }
}
