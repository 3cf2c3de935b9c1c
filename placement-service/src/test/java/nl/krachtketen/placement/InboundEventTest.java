package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's own system tells that a woman found work: once, about its own women, and only what it may tell. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class InboundEventTest {

    private static final String MOVED = "placements.moved-to-work";

    private final Partner welfare = Partner.WELFARE;
    private UUID woman;

    @BeforeEach
    void aWoman() {
        woman = News.known();
    }

    @Test
    void whatWasReportedTakesEffectAsIfItHadBeenDoneByTheApi() {
        var report = moved(woman);
        report.sentBy(welfare)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("id", equalTo(report.id()))
                .body("source", equalTo(report.source()))
                .body("problem", nullValue());
        var told = Chain.awaitEvent(OutcomeEvent.MovedToWork.class, woman);
        assertThat(told.sector()).isEqualTo(Sector.CHILDCARE);
        assertThat(told.about().occurredAt()).isEqualTo("2008-11-03T08:00:00Z");
        assertThat(told.about().organisation()).isEqualTo(welfare.oin());
        assertThat(told.about().recruitmentChannel()).isEqualTo(News.about(woman).recruitmentChannel());
        var record = Chain.awaitRecord(Topics.CHAIN_EVENTS,
                any -> woman.toString().equals(any.key()) && Chain.header(any, "ce_type").endsWith("moved-to-work.v1"));
        assertThat(record.headers().toString()).doesNotContain(report.id());
        assertThat(Chain.header(record, "ce_correlationid")).isEqualTo(Chain.header(record, "ce_id"));
        assertThat(operations(woman)).containsExactly("recordOutcome");
    }

    @Test
    void sheMayBeNamedByThePartnersOwnReference() {
        String reference = "dossier-" + UUID.randomUUID();
        UUID other = News.known(reference);
        String data = "{\"reference\":\"%s\",\"occurredAt\":\"2008-11-03T09:00:00+01:00\"}".formatted(reference);
        Report.by(welfare, MOVED, data).sentBy(welfare).statusCode(200);
        assertThat(outcomes(other)).isEqualTo(1);
        var stranger = Partner.LANGUAGE_SCHOOL;
        Report.by(stranger, MOVED, data).sentBy(stranger).statusCode(400).body("errors.field", contains("data.reference"));
        Report.by(welfare, MOVED, "{\"occurredAt\":\"2008-11-03T09:00:00+01:00\"}").sentBy(welfare)
                .statusCode(400).body("errors.field", contains("data.participantId"));
    }

    @Test
    void theSameEventSentAgainChangesNothingAndAnotherOneMayNotTakeItsId() {
        var report = moved(woman);
        report.sentBy(welfare).statusCode(200).body("status", equalTo("ACCEPTED"));
        report.sentBy(welfare).statusCode(200).body("status", equalTo("DUPLICATE"));
        String reordered = "{\"data\":%s,\"type\":\"%s\",\"source\":\"%s\",\"id\":\"%s\",\"specversion\":\"1.0\"}"
                .formatted(report.data(), report.type(), report.source(), report.id());
        Report.sent(welfare, Report.ONE, reordered).then().statusCode(200).body("status", equalTo("DUPLICATE"));
        problem(report.saying(data(woman, "CLEANING")).sentBy(welfare).extract().response(), 422, "event-id-reused");
        report.from(report.source() + "2").sentBy(welfare).statusCode(200).body("status", equalTo("ACCEPTED"));
        assertThat(outcomes(woman)).isEqualTo(2);
    }

    @Test
    void theSameEventSentByManyAtOnceTakesEffectOnce() throws Exception {
        var report = moved(woman);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<String> send = () -> report.sentBy(welfare).statusCode(200).extract().path("status");
            var statuses = threads.invokeAll(Collections.nCopies(16, send)).stream().map(sent -> sent.resultNow()).toList();
            assertThat(statuses).filteredOn("ACCEPTED"::equals).hasSize(1);
            assertThat(statuses).filteredOn("DUPLICATE"::equals).hasSize(15);
        }
        assertThat(outcomes(woman)).isEqualTo(1);
    }

    @Test
    void aBatchIsAnsweredEventByEventInItsOrder() {
        var first = moved(woman);
        var forged = moved(woman).from("urn:nld:oin:" + Partner.VOLUNTEER_CENTRE.oin() + ":systeem:registratie");
        var unreadable = moved(woman).saying(data(woman, "ASTROLOGY"));
        var unknown = Report.by(welfare, "placements.promoted", data(woman, "CLEANING"));
        var second = moved(News.known());
        Report.batch(welfare, List.of(first, forged, unreadable, unknown, first, second))
                .statusCode(200)
                .body("status", contains("ACCEPTED", "REFUSED", "REFUSED", "REFUSED", "DUPLICATE", "ACCEPTED"))
                .body("id", contains(first.id(), forged.id(), unreadable.id(), unknown.id(), first.id(), second.id()))
                .body("[1].problem.status", equalTo(403))
                .body("[1].problem.type", containsString("source-not-yours"))
                .body("[2].problem.errors.field", contains("data.sector"))
                .body("[3].problem.errors.field", contains("type"));
        assertThat(outcomes(woman)).isEqualTo(1);
        Report.sent(welfare, Report.BATCH, "[]").then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void aBatchHasItsLimits() {
        var many = IntStream.rangeClosed(1, 1_001).mapToObj(i -> moved(woman)).toList();
        problem(Report.batch(welfare, many).extract().response(), 413, "payload-too-large");
        assertThat(outcomes(woman)).isZero();
        String large = moved(woman).saying(data(woman, "X".repeat(1_048_576))).json();
        problem(Report.sent(welfare, Report.ONE, large), 413, "payload-too-large");
        Report.batch(welfare, many.subList(0, 1_000)).statusCode(200).body("status", everyItem(equalTo("ACCEPTED")));
        assertThat(outcomes(woman)).isEqualTo(1_000);
    }

    @Test
    void theEnvelopeMustBeThatOfACloudEvent() {
        Report.sent(welfare, Report.ONE, "{\"specversion\":\"0.3\",\"data\":[],\"data_base64\":\"AA==\"}").then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("id"))
                .body("errors.field", hasItem("source"))
                .body("errors.field", hasItem("type"))
                .body("errors.field", hasItem("specversion"))
                .body("errors.field", hasItem("data"))
                .body("errors.field", hasItem("data_base64"));
        for (String nothing : List.of("null", "17", "[]", "{")) {
            problem(Report.sent(welfare, Report.ONE, nothing), 400, "invalid-input");
        }
        problem(Report.sent(welfare, Report.BATCH, "{}"), 400, "invalid-input");
        problem(Report.sent(welfare, "application/json", moved(woman).json()), 415, "unsupported-media-type");
    }

    @Test
    void theDataMustBeThatOfTheType() {
        moved(woman).saying("{\"sector\":\"CHILDCARE\",\"name\":\"Fatma\",\"offeringId\":\"x\"}").sentBy(welfare)
                .statusCode(400)
                .body("errors.field", hasItem("data.occurredAt"))
                .body("errors.field", hasItem("data.name"))
                .body("errors.field", hasItem("data.offeringId"))
                .body("toString()", not(containsString("Fatma")));
        String future = data(woman, "CHILDCARE").replace("2008", "2108");
        moved(woman).saying(future).sentBy(welfare).statusCode(400).body("errors.field", contains("data.occurredAt"));
        String elsewhere = Examples.with("\"organisation\":\"" + Partner.VOLUNTEER_CENTRE.oin() + "\"", data(woman, "CHILDCARE"));
        moved(woman).saying(elsewhere).sentBy(welfare).statusCode(400).body("errors.field", contains("data.organisation"));
        assertThat(outcomes(woman)).isZero();
    }

    @Test
    void aPartnerReportsOnlyWhatItsRegistrationNames() {
        var narrow = new Partner(welfare.oin(), Tokens.reporting(welfare.oin(), List.of("GM0758"),
                List.of("nl.krachtketen.placements.attended.v1"), "caseworker"));
        problem(moved(woman).sentBy(narrow).extract().response(), 403, "type-not-granted");
        var wide = new Partner(welfare.oin(), Tokens.reporting(welfare.oin(), List.of("GM0758"),
                List.of("nl.krachtketen.placements.moved-to-work.v1"), "caseworker"));
        moved(woman).sentBy(wide).statusCode(200);
    }

    @Test
    void whatThePlatformItselfDecidesCannotBeReportedAndWhatIsElsewhereIsSentThere() {
        problem(Report.by(welfare, "placements.place-reserved", data(woman, "CLEANING")).sentBy(welfare).extract().response(), 403, "type-not-open")
                .body("detail", containsString("waiting list"));
        problem(Report.by(welfare, "participants.left", data(woman, "CLEANING")).sentBy(welfare).extract().response(), 400, "wrong-service")
                .body("detail", containsString("participant-service"));
        problem(Report.by(welfare, "matches.chosen", data(woman, "CLEANING")).sentBy(welfare).extract().response(), 400, "wrong-service")
                .body("detail", containsString("matching-service"));
    }

    @Test
    void nobodyReportsAboutAWomanWhoIsNoneOfItsBusiness() {
        var stranger = Partner.LANGUAGE_SCHOOL;
        problem(Report.by(stranger, MOVED, data(stranger.id(woman))).sentBy(stranger).extract().response(), 404, "not-found");
        Report.by(stranger, MOVED, data(welfare.id(woman))).sentBy(stranger)
                .statusCode(400).body("errors.field", contains("data.participantId"));
        var withoutRole = new Partner(welfare.oin(), Tokens.of(welfare.oin(), List.of("GM0758"), "volunteer-centre"));
        problem(moved(woman).sentBy(withoutRole).extract().response(), 403, "forbidden");
        Report.sent(new Partner(welfare.oin(), "none"), Report.ONE, moved(woman).json()).then().statusCode(401);
        assertThat(outcomes(woman)).isZero();
    }

    @Test
    void nothingCanBeReportedAboutAWomanWhoWasErased() {
        News.erased(woman);
        await().until(() -> TestDatabase.count("placement",
                "select count(*) from known_participant where participant = '" + woman + "'") == 0);
        problem(moved(woman).sentBy(welfare).extract().response(), 409, "erased");
    }

    @Test
    void aRefusedEventMayBeSentAgainOnceTheCauseIsMended() {
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(1);
        String here = "{\"participantId\":\"%s\",\"offeringId\":\"%s\",\"occurredAt\":\"2008-11-03T09:00:00Z\"".formatted(welfare.id(woman), offering);
        var ended = Report.by(welfare, "placements.trial-ended", here + ",\"evaluation\":[],\"whatFollows\":\"UNKNOWN\"}");
        var end = ended.saying(ended.data().replace("UNKNOWN", "NOTHING_FOR_NOW"));
        problem(end.sentBy(welfare).extract().response(), 409, "nothing-running");
        Report.by(welfare, "placements.trial-started", here + "}").sentBy(welfare).statusCode(200);
        end.sentBy(welfare).statusCode(200).body("status", equalTo("ACCEPTED"));
        end.sentBy(welfare).statusCode(200).body("status", equalTo("DUPLICATE"));
    }

    private Report moved(UUID participant) {
        return Report.by(welfare, MOVED, data(participant, "CHILDCARE"));
    }

    private String data(UUID participant, String sector) {
        return Examples.with("\"sector\":\"" + sector + "\"", data(welfare.id(participant)));
    }

    private static String data(String participantId) {
        return "{\"participantId\":\"%s\",\"occurredAt\":\"2008-11-03T09:00:00+01:00\"}".formatted(participantId);
    }

    private static long outcomes(UUID participant) {
        return TestDatabase.count("placement", "select count(*) from outcome where participant = '" + participant + "'");
    }

    private static List<String> operations(UUID participant) {
        return Chain.records(Topics.PROCESSING_LOG).stream().filter(record -> participant.toString().equals(record.key()))
                .map(record -> (ProcessingEvent.Recorded) EventJson.read("nl.krachtketen.processing.recorded.v1", record.value()))
                .map(record -> record.operation()).toList();
    }
}
