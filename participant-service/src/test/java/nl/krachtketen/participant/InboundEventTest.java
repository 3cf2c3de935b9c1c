package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PartnerReports;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.inbound.Inbound;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation's own system may tell as an event about women whom it holds, and what it does. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class InboundEventTest {

    private static final String HOLDER = "00000001001001031758";
    private static final String STRANGER = "00000001001001032758";

    @Inject
    Inbound inbound;

    @Inject
    Pairwise pairwise;

    private String her;

    @BeforeEach
    void aWoman() {
        her = post(HOLDER, "/v1/participants", Examples.REGISTRATION);
    }

    @Test
    void everyTypeThatPartnersMayReportHereHasAnOperation() {
        var open = PartnerReports.open().stream().filter(type -> PartnerReports.owner(type).equals("participant"))
                .map(EventCatalogue.Entry::recordClass).collect(Collectors.toSet());
        assertThat(inbound.types()).isEqualTo(open);
    }

    @Test
    void whatSheToldAtAnIntakeAndHowSheWasSeenLater() {
        accepted("intake-done", Examples.INTAKE.strip().substring(1).replaceFirst("}$", ""));
        assertThat(Chain.awaitEvent(ParticipantEvent.IntakeDone.class, internal()).postcodeArea()).isEqualTo("4811");
        accepted("level-assessed", "\"previousLevel\":\"LOW\",\"newLevel\":\"MIDDLE\"");
        assertThat(Chain.awaitEvent(ParticipantEvent.LevelAssessed.class, internal()).newLevel()).isEqualTo(ParticipationLevel.MIDDLE);
        as(HOLDER).get("/v1/participants/" + her).then().body("participationLevel", equalTo("MIDDLE"));
    }

    @Test
    void anIntakeTellsNoReligion() {
        String religious = Examples.INTAKE.strip().substring(1).replaceFirst("}$", "").replace("HEALTH", "RELIGION");
        report(HOLDER, "intake-done", her, religious).statusCode(400).body("errors.field", hasItem(containsString("data.themes")));
    }

    @Test
    void aPauseAndItsEnd() {
        accepted("paused", "\"untilDate\":\"" + LocalDate.now().plusDays(30) + "\"");
        report(HOLDER, "paused", her, "").statusCode(400).body("errors.field", contains("data.untilDate"));
        accepted("resumed", "");
        Chain.awaitEvent(ParticipantEvent.Resumed.class, internal());
        report(HOLDER, "resumed", her, "").statusCode(409).body("type", containsString("is-not-paused"));
    }

    @Test
    void aCoachBesideHer() {
        String coach = post(HOLDER, "/v1/coaches", """
                {"account":"coach-%s","profile":{"languages":["tr"],"availability":[{"day":"WEDNESDAY","part":"MORNING"}],
                 "postcodeArea":"4811","maximumLoad":3}}""".formatted(UUID.randomUUID().toString().substring(0, 8)));
        accepted("coach-assigned", "\"coachId\":\"" + coach + "\"");
        Chain.awaitEvent(ParticipantEvent.CoachAssigned.class, internal());
    }

    @Test
    void aHandoverThatIsNotTakenOver() {
        post(HOLDER, "/v1/participants/" + her + "/consents", """
                {"purpose":"HANDOVER","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT","recordedBy":"intake-oost"}"""
                .formatted(STRANGER));
        String handover = post(HOLDER, "/v1/participants/" + her + "/handovers",
                "{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}".formatted(STRANGER));
        String known = pairwise.outward("participant", internal(), STRANGER);
        report(HOLDER, "handover-declined", her, "\"declineReason\":\"NO_CAPACITY\"").statusCode(403);
        report(STRANGER, "handover-declined", known, "\"declineReason\":\"NO_CAPACITY\"").statusCode(200);
        as(HOLDER).get("/v1/handovers/" + handover).then().body("state", equalTo("DECLINED"));
        report(STRANGER, "handover-declined", known, "\"declineReason\":\"NO_CAPACITY\"").statusCode(404);
    }

    @Test
    void sheLeaves() {
        accepted("left", "\"reason\":\"MOVED_AWAY\"");
        assertThat(Chain.awaitEvent(ParticipantEvent.Left.class, internal()).reason()).isEqualTo(LeaveReason.MOVED_AWAY);
    }

    @Test
    void nobodyIsRegisteredByAnEvent() {
        report(HOLDER, "registered", her, "\"benefitSituation\":\"NONE\"").statusCode(403).body("type", containsString("type-not-open"))
                .body("detail", containsString("personal data"));
        report(HOLDER, "erased", her, "").statusCode(403).body("type", containsString("type-not-open"));
        report(HOLDER, "merged", her, "").statusCode(403).body("type", containsString("type-not-open"));
    }

    @Test
    void aRestrictedWomanIsKnownToHerHolderOnlyAndAnErasedOneToNobody() {
        await().until(() -> TestDatabase.count("participant", "select count(*) from known_participant where participant = '" + internal() + "'") == 1);
        as(HOLDER).header("If-Match", "*").body("{\"restricted\":true}").put("/v1/participants/" + her + "/restriction").then().statusCode(200);
        report(STRANGER, "left", pairwise.outward("participant", internal(), STRANGER), "\"reason\":\"OTHER\"").statusCode(404);
        report(HOLDER, "left", pairwise.outward("participant", internal(), STRANGER), "\"reason\":\"OTHER\"").statusCode(404);
        accepted("level-assessed", "\"newLevel\":\"LOW\"");
        as(HOLDER).delete("/v1/participants/" + her).then().statusCode(204);
        report(HOLDER, "left", her, "\"reason\":\"OTHER\"").statusCode(409).body("type", containsString("erased"));
    }

    private void accepted(String type, String fields) {
        report(HOLDER, type, her, fields).statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    private static ValidatableResponse report(String oin, String type, String participantId, String fields) {
        String data = "{\"participantId\":\"%s\",\"occurredAt\":\"2009-03-02T09:30:00Z\"%s}"
                .formatted(participantId, fields.isEmpty() ? "" : "," + fields);
        return as(oin).contentType("application/cloudevents+json").body("""
                {"specversion":"1.0","id":"%s","source":"urn:nld:oin:%s:systeem:registratie","type":"nl.krachtketen.participants.%s.v1",
                 "data":%s}""".formatted(UUID.randomUUID(), oin, type, data)).post("/v1/inbound-events").then();
    }

    private static String post(String oin, String path, String body) {
        return as(oin).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private static RequestSpecification as(String oin) {
        return given().auth().oauth2(Tokens.of(oin, List.of("GM0758"), "caseworker")).contentType("application/json");
    }

    private UUID internal() {
        return pairwise.inward("participant", her, HOLDER).orElseThrow();
    }
}
