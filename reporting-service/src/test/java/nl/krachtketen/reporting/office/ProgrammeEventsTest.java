package nl.krachtketen.reporting.office;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programme office follows the whole country on a topic of its own. */
@QuarkusTest
@TestProfile(ProgrammeEventsTest.WithOffice.class)
class ProgrammeEventsTest {

    private static final String OFFICE = "00000001001001001000";
    private static final String ERASED = "nl.krachtketen.participants.erased.v1";

    /** A platform that has a programme office. */
    public static class WithOffice implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("krachtketen.programme-office.oin", OFFICE);
        }
    }

    @Inject
    Pairwise pairwise;

    @Inject
    ProgrammeCursor cursor;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    private final Woman woman = Woman.of("GM0758");

    @BeforeEach
    void beginWithNothing() {
        Reporting.forgetEverything();
    }

    @Test
    void whatTheFeedWouldTellTheOfficeIsOnItsTopicUnderTheSameIdentifiers() {
        Woman elsewhere = Woman.of("GM0268");
        Reporting.publish(woman.registered("2008-01-07"), woman.intakeDone("2008-01-21"), woman.trial("2008-02-11"),
                elsewhere.registered("2008-01-08"));
        awaitTold(woman, 3);
        awaitTold(elsewhere, 1);

        List<JsonNode> feed = StreamSupport.stream(given().auth().oauth2(Reporting.OFFICE).get("/v1/events").as(JsonNode.class)
                .spliterator(), false).filter(event -> event.get("subject").textValue().equals(name(woman))).toList();
        assertThat(told(woman)).map(this::asOneDocument).isEqualTo(feed);
        assertThat(told(woman)).noneMatch(record -> new String(record.value()).contains(woman.id().toString()));
    }

    @Test
    void whatIsDeliveredToThePlatformTwiceIsToldOnce() {
        var registered = Chain.record(woman.registered("2008-01-07"), UUID.randomUUID(), 1);
        Reporting.publish(List.of(registered, registered));
        Reporting.publish(List.of(registered));
        Reporting.publish(woman.trial("2008-02-11"));
        awaitTold(woman, 2);
        assertThat(types(woman)).containsExactly("nl.krachtketen.participants.registered.v1", "nl.krachtketen.placements.trial-started.v1");
    }

    /** As if whoever sent it had died before noting it, and as if the topic came to a platform that has a past. */
    @Test
    void whatWasNotNotedIsToldAgainAsTheSameEvents() {
        Reporting.publish(woman.registered("2008-01-07"), woman.trial("2008-02-11"));
        awaitTold(woman, 2);
        await().until(() -> Reporting.count("select position - (select max(position) from event_log) from programme_cursor") == 0);

        TestDatabase.execute("reporting", "delete from programme_cursor");
        awaitTold(woman, 4);
        List<JsonNode> told = told(woman).stream().map(this::asOneDocument).toList();
        assertThat(told.subList(2, 4)).isEqualTo(told.subList(0, 2));
    }

    @Test
    void theOfficeIsToldThatSheWasErasedAndThenNothingAboutAnybodyAnyMore() {
        Reporting.publish(woman.registered("2008-01-07"), woman.trial("2008-02-11"));
        awaitTold(woman, 2);
        long before = Chain.records(Topics.PROGRAMME_EVENTS).size();

        Reporting.publish(woman.erased("2008-05-01"));
        awaitTold(woman, 3);
        Reporting.publish(woman.placed("2008-05-02"));
        assertThat(types(woman)).last().isEqualTo(ERASED);
        assertThat(Chain.header(told(woman).getLast(), "ce_subject")).isEqualTo(name(woman));
        assertThat(Chain.records(Topics.PROGRAMME_EVENTS)).hasSize((int) before + 1);
        await().until(() -> Reporting.count("select count(*) from erased_name") == 0);
    }

    @Test
    void whoIsErasedBeforeItIsToldIsStillOneWoman() {
        Woman other = Woman.of("GM0758");
        Reporting.publish(woman.registered("2008-01-07"), other.registered("2008-01-07"));
        awaitTold(woman, 1);
        long before = Chain.records(Topics.PROGRAMME_EVENTS).size();

        transactions.asPlatform(() -> {
            await("nobody else tells").pollInSameThread().until(() -> cursor.hold(OFFICE).isPresent());
            Reporting.publish(woman.trial("2008-02-11"), other.merged("2008-02-12", woman), woman.erased("2008-05-01"));
            await().until(() -> Reporting.count("select count(*) from erased_participant") == 1);
            return null;
        });

        awaitTold(woman, 3);
        assertThat(types(woman)).containsExactly("nl.krachtketen.participants.registered.v1",
                "nl.krachtketen.placements.trial-started.v1", ERASED);
        awaitTold(other, 2);
        assertThat(data(told(other).getLast()).get("otherParticipantId").textValue()).isEqualTo(name(woman));
        assertThat(Chain.records(Topics.PROGRAMME_EVENTS)).as("under no other name").hasSize((int) before + 3);
    }

    @Test
    void thatTheOfficeWasToldIsInTheLogAboutHer() {
        Reporting.publish(woman.registered("2008-01-07"));
        var disclosure = Chain.awaitEvent(ProcessingEvent.Recorded.class, woman.id());
        assertThat(disclosure.operation()).isEqualTo("publishProgrammeEvents");
        assertThat(disclosure.organisation()).isEqualTo(OFFICE);
    }

    private void awaitTold(Woman about, int events) {
        await().until(() -> told(about).size() == events);
    }

    private List<ConsumerRecord<String, byte[]>> told(Woman about) {
        return Chain.records(Topics.PROGRAMME_EVENTS).stream().filter(record -> record.key().equals(name(about))).toList();
    }

    private List<String> types(Woman about) {
        return told(about).stream().map(record -> Chain.header(record, "ce_type")).toList();
    }

    private String name(Woman about) {
        return pairwise.outward("participant", about.id(), OFFICE);
    }

    /** The event in the feed's structured form. */
    private JsonNode asOneDocument(ConsumerRecord<String, byte[]> record) {
        var document = json.createObjectNode();
        record.headers().forEach(header -> document.put(header.key().equals("content-type") ? "datacontenttype"
                : header.key().substring("ce_".length()), new String(header.value())));
        document.set("data", data(record));
        return document;
    }

    private JsonNode data(ConsumerRecord<String, byte[]> record) {
        try {
            return json.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
