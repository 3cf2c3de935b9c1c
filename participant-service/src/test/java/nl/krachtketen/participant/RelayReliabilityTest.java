package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.LogWatch;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** No event is lost between the database and Kafka, whatever happens to the relay. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class RelayReliabilityTest {

    @Test
    void whatWasRefusedIsNeverPublished() {
        long before = count("select count(*) from outbox");
        given().auth().oauth2(Examples.token()).contentType("application/json").body(Examples.REGISTRATION.replace("GM0758", "GM0363"))
                .post("/v1/participants").then().statusCode(403);
        assertThat(count("select count(*) from outbox")).isEqualTo(before);
    }

    @Test
    void everythingArrivesWhenTheRelaysConnectionIsKilledAgainAndAgain() {
        for (int i = 0; i < 60; i++) {
            register();
            if (i % 15 == 7) {
                execute("select pg_terminate_backend(active_pid) from pg_replication_slots where active");
            }
        }
        everyOutboxRowIsOnTheTopic();
    }

    @Test
    void aLostSlotIsMadeAnewAndWhatItMissedIsPublished() {
        register();
        await().until(() -> count("select count(*) from pg_replication_slots where active") == 1);
        // The log moved on without the slot: the database drops what the relay had not read yet.
        execute("""
                do $$ begin
                    for i in 1..50 loop
                        begin
                            perform pg_terminate_backend(active_pid) from pg_replication_slots where active;
                            perform pg_drop_replication_slot('participant_outbox');
                            return;
                        exception when object_in_use then perform pg_sleep(0.02);
                        end;
                    end loop;
                end $$""");
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/group/serving").then().statusCode(200);
        for (int i = 0; i < 20; i++) {
            register();
        }
        everyOutboxRowIsOnTheTopic();
        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP")));
    }

    @Test
    void aReplicaWaitsInSilenceWhileAnotherRelays() throws SQLException {
        try (var another = await().ignoreExceptions().until(() -> TestDatabase.holdSlot("participant", "participant_outbox"), Objects::nonNull);
                var complaints = LogWatch.of("io.debezium")) {
            register();
            await().during(Duration.ofSeconds(4)).until(() -> nothingNew(complaints));
        }
        everyOutboxRowIsOnTheTopic();
    }

    /** What the relay says when the slot is taken from it is no complaint about the other one. */
    private static boolean nothingNew(LogWatch complaints) {
        boolean none = complaints.found().isEmpty();
        complaints.found().clear();
        return none;
    }

    @Test
    void eventsAreCloudEventsInBinaryModeWithTheNlGovProfile() {
        register();
        var record = Chain.awaitRecord("chain-events", r -> Chain.header(r, "ce_type").endsWith("registered.v1"));
        assertThat(Chain.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Chain.header(record, "ce_source")).isEqualTo("urn:nld:oin:00000001001001001000:systeem:participant-service");
        assertThat(Chain.header(record, "ce_subject")).isEqualTo(record.key());
        assertThat(Chain.header(record, "ce_sequence")).isEqualTo("0000000001");
        assertThat(Chain.header(record, "ce_dataschema")).isEqualTo("https://krachtketen.nl/schemas/nl.krachtketen.participants.registered.v1.json");
        assertThat(Chain.header(record, "content-type")).isEqualTo("application/json");
        assertThat(Chain.header(record, "ce_correlationid")).isEqualTo(Chain.header(record, "ce_id"));
        record.headers().forEach(header -> assertThat(header.key()).doesNotStartWith("__debezium"));
    }

    private static void everyOutboxRowIsOnTheTopic() {
        await().untilAsserted(() -> assertThat(published()).containsAll(recorded()));
    }

    private static Set<String> published() {
        return Chain.records("chain-events").stream().map(r -> Chain.header(r, "ce_id")).collect(Collectors.toSet());
    }

    private static Set<String> recorded() {
        try (var db = TestDatabase.superuser("participant"); var rows = db.createStatement().executeQuery("select id from outbox")) {
            Set<String> ids = new HashSet<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void register() {
        given().auth().oauth2(Examples.token()).contentType("application/json").body(Examples.REGISTRATION).post("/v1/participants").then().statusCode(201);
    }

    private static long count(String sql) {
        return TestDatabase.count("participant", sql);
    }

    private static void execute(String sql) {
        TestDatabase.execute("participant", sql);
    }
}
