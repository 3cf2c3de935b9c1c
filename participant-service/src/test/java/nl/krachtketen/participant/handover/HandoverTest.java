package nl.krachtketen.participant.handover;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.participant.application.handover.LapseHandovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She is passed from one organisation to another, and is always with exactly one of them. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class HandoverTest {

    @Inject
    Partners partners;

    @Inject
    LapseHandovers lapseHandovers;

    private UUID her;

    @BeforeEach
    void theGiverHoldsHer() {
        her = partners.register();
    }

    @Test
    void withoutHerConsentForThatRecipientNobodyIsAsked() {
        partners.consent(her, "HANDOVER", Partners.STRANGER);
        partners.offer(her, "").statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/no-consent"))
                .body("possibleNow", contains("giveConsent"));
    }

    @Test
    void everybodyAtTheTakerSeesTheOfferAtOnceAndNobodyElseDoes() {
        String handover = partners.offered(her);
        partners.as(Partners.TAKER).get("/v1/handovers/{id}", partners.handover(handover, Partners.TAKER)).then().statusCode(200)
                .body("state", equalTo("OFFERED")).body("participantId", equalTo(partners.her(her, Partners.TAKER)));
        partners.as(Partners.STRANGER).get("/v1/handovers/{id}", partners.handover(handover, Partners.STRANGER)).then().statusCode(404);
        assertThat(partners.notices("HANDOVER_OFFERED", Partners.TAKER, her)).isEqualTo(1);
        var event = Chain.awaitEvent(HandoverEvent.HandoverOffered.class, her);
        assertThat(event.handover().to()).isEqualTo(Partners.TAKER);
        assertThat(event.handover().wantedStep()).isEqualTo(WantedStep.TRIAL);
    }

    @Test
    void theGiverKeepsHerUntilTheTakerAccepts() {
        String handover = partners.offered(her);
        holderIs(Partners.GIVER);
        partners.accept(handover).statusCode(201).body("state", equalTo("ACCEPTED")).body("contactPerson", equalTo("team-west"))
                .header("ETag", "\"2\"");
        holderIs(Partners.TAKER);
        Chain.awaitEvent(HandoverEvent.HandoverAccepted.class, her);
        assertThat(partners.notices("HANDOVER_ACCEPTED", Partners.GIVER, her)).isEqualTo(1);
        await().untilAsserted(() -> partners.as(Partners.TAKER).get("/v1/participants/{id}", partners.her(her, Partners.TAKER)).then()
                .statusCode(200).body("contactPerson", equalTo("team-west")).body("person.givenName", equalTo("Voorbeeld")));
        partners.as(Partners.GIVER).body("{\"reason\":\"OTHER\"}")
                .post("/v1/participants/{id}/departures", partners.her(her, Partners.GIVER))
                .then().statusCode(403);
    }

    @Test
    void theTakerCanActAsHolderAtOnce() {
        partners.accept(partners.offered(her)).statusCode(201);
        partners.as(Partners.TAKER).body("{\"participationLevel\":\"MIDDLE\"}")
                .post("/v1/participants/{id}/level-assessments", partners.her(her, Partners.TAKER)).then().statusCode(201);
    }

    @Test
    void aDeclinedOneStaysWithTheGiverWhoMayAskAgainAndIsWarnedOfPingPong() {
        String handover = partners.offered(her);
        partners.decline(handover).statusCode(201).body("state", equalTo("DECLINED")).body("declineReason", equalTo("NO_CAPACITY"));
        holderIs(Partners.GIVER);
        assertThat(Chain.awaitEvent(HandoverEvent.HandoverDeclined.class, her).declineReason())
                .isEqualTo(HandoverDeclineReason.NO_CAPACITY);
        assertThat(partners.notices("HANDOVER_DECLINED", Partners.GIVER, her)).isEqualTo(1);
        partners.accept(handover).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/handover-ended"));
        partners.offer(her, "").statusCode(201).body("warnings.code", hasItem("PING_PONG"));
    }

    @Test
    void afterItsDeadlineAnOfferCannotBeAcceptedEvenBeforeItWasNoted() {
        String handover = partners.offered(her);
        partners.letTimePass(handover);
        partners.accept(handover).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/handover-ended"));
        partners.acceptedAt(handover, Instant.now().minus(2, ChronoUnit.DAYS).toString()).statusCode(409);
        holderIs(Partners.GIVER);
    }

    @Test
    void anUnansweredOfferLapsesOnceHoweverOftenItIsLookedAt() {
        String handover = partners.offered(her);
        partners.letTimePass(handover);
        lapseHandovers.lapseDue();
        lapseHandovers.lapseDue();
        partners.awaitState(handover, "LAPSED");
        Chain.awaitEvent(HandoverEvent.HandoverLapsed.class, her);
        assertThat(partners.notices("HANDOVER_LAPSED", Partners.GIVER, her)).isEqualTo(1);
        assertThat(partners.notices("HANDOVER_LAPSED", Partners.TAKER, her)).isEqualTo(1);
        holderIs(Partners.GIVER);
    }

    @Test
    void whatWasOfferedAndAnsweredLongAgoCanBeToldLater() {
        partners.consent(her, "HANDOVER", Partners.TAKER);
        String handover = partners.offer(her, ",\"occurredAt\":\"2008-09-01T10:00:00Z\"").statusCode(201)
                .body("offeredAt", equalTo("2008-09-01T10:00:00Z")).body("answerBy", equalTo("2008-09-15T10:00:00Z"))
                .body("warnings.code", contains("RAMADAN")).extract().path("id");
        lapseHandovers.lapseDue();
        partners.acceptedAt(handover, "2008-08-31T10:00:00Z").statusCode(400).body("errors[0].field", equalTo("occurredAt"));
        partners.acceptedAt(handover, "2008-09-15T10:00:00Z").statusCode(409);
        partners.acceptedAt(handover, "2008-09-08T10:00:00Z").statusCode(201).body("endedAt", equalTo("2008-09-08T10:00:00Z"));
        // The giver's time to follow up is long over, so that she may be gone from its sight already.
        partners.as(Partners.TAKER).get("/v1/participants/{id}", partners.her(her, Partners.TAKER)).then().statusCode(200)
                .body("holder", equalTo(Partners.TAKER)).body("heldSinceAt", notNullValue());
        assertThat(Chain.awaitEvent(HandoverEvent.HandoverAccepted.class, her).about().occurredAt())
                .isEqualTo(Instant.parse("2008-09-08T10:00:00Z"));
    }

    @Test
    void anOfferToldAfterItsDeadlineLapsesAtItWhenNobodyTellsAnAnswer() {
        partners.consent(her, "HANDOVER", Partners.TAKER);
        String handover = partners.offer(her, ",\"occurredAt\":\"2008-09-01T10:00:00Z\"").statusCode(201).extract().path("id");
        partners.letTheTellingPass(handover);
        lapseHandovers.lapseDue();
        partners.awaitState(handover, "LAPSED");
        assertThat(Chain.awaitEvent(HandoverEvent.HandoverLapsed.class, her).about().occurredAt())
                .isEqualTo(Instant.parse("2008-09-15T10:00:00Z"));
    }

    @Test
    void oneOrganisationIsAskedAtATime() {
        partners.offered(her);
        partners.offer(her, "").statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/handover-open"));
    }

    @Test
    void anOfferEndsWhenSheLeavesTheChain() {
        String handover = partners.offered(her);
        partners.as(Partners.GIVER).body("{\"reason\":\"OTHER\"}")
                .post("/v1/participants/{id}/departures", partners.her(her, Partners.GIVER))
                .then().statusCode(201);
        partners.awaitState(handover, "LAPSED");
        partners.accept(handover).statusCode(409);
    }

    @Test
    void anOfferEndsWhenSheWithdrawsHerConsent() {
        String consent = partners.consent(her, "HANDOVER", Partners.TAKER);
        String handover = partners.offer(her, "").statusCode(201).extract().path("id");
        partners.as(Partners.GIVER).body("{\"recordedBy\":\"intake-oost\"}")
                .post("/v1/participants/{id}/consents/{consent}/withdrawals", partners.her(her, Partners.GIVER), consent)
                .then().statusCode(201);
        partners.awaitState(handover, "LAPSED");
        await().untilAsserted(() -> partners.accept(handover).statusCode(404));
        partners.as(Partners.TAKER).get("/v1/handovers?limit=100").then()
                .body("items.id", not(hasItem(partners.handover(handover, Partners.TAKER))));
    }

    @Test
    void anOfferGoesWithHerWhenSheIsForgotten() {
        String handover = partners.offered(her);
        partners.as(Partners.GIVER).delete("/v1/participants/{id}", partners.her(her, Partners.GIVER)).then().statusCode(204);
        partners.accept(handover).statusCode(404);
    }

    @Test
    void onlyTheTakerAnswers() {
        String handover = partners.offered(her);
        partners.as(Partners.GIVER).body("{\"contactPerson\":\"team-west\"}").post("/v1/handovers/{id}/acceptances", handover)
                .then().statusCode(403);
    }

    @Test
    void theGiverComesBackToHerAfterwardsAndNotBefore() {
        String handover = partners.offered(her);
        String contact = "{\"channel\":\"VISIT\",\"contactDate\":\"2026-01-15\",\"nextDate\":\"2026-02-15\"}";
        partners.as(Partners.GIVER).body(contact).post("/v1/handovers/{id}/contacts", handover).then().statusCode(409);
        partners.accept(handover).statusCode(201);
        partners.as(Partners.GIVER).body(contact).post("/v1/handovers/{id}/contacts", handover).then().statusCode(201);
        partners.as(Partners.TAKER).body(contact).post("/v1/handovers/{id}/contacts", partners.handover(handover, Partners.TAKER))
                .then().statusCode(403);
        partners.as(Partners.GIVER).get("/v1/handovers/{id}", handover).then().body("contacts.channel", contains("VISIT"));
    }

    @Test
    void eachSideListsItsOwn() {
        String handover = partners.offered(her);
        partners.as(Partners.GIVER).get("/v1/handovers?direction=given&state=OFFERED&limit=100").then().statusCode(200)
                .body("items.id", hasItem(handover));
        partners.as(Partners.GIVER).get("/v1/handovers?direction=taken&limit=100").then().body("items.id", not(hasItem(handover)));
        partners.as(Partners.TAKER).get("/v1/handovers?direction=taken&limit=100").then()
                .body("items.id", hasItem(partners.handover(handover, Partners.TAKER)));
    }

    @Test
    void whatIsWrongIsNamed() {
        partners.consent(her, "HANDOVER", Partners.TAKER);
        partners.offer(her, ",\"answerBy\":\"2020-01-01T00:00:00Z\"").statusCode(400).body("errors.field", hasItem("answerBy"));
        partners.offer(her, ",\"promisedBy\":\"team-west\"").statusCode(400).body("errors.field", hasItem("offeringId"));
        partners.offer(her, ",\"warmMeetingDate\":\"2020-01-01\"").statusCode(400).body("errors.field", hasItem("warmMeetingDate"));
        partners.as(Partners.TAKER).body("{}").post("/v1/handovers/{id}/acceptances", "x".repeat(43)).then().statusCode(400)
                .body("errors.field", hasItem("contactPerson"));
    }

    private void holderIs(String organisation) {
        partners.as(Partners.GIVER).get("/v1/participants/{id}", partners.her(her, Partners.GIVER)).then().statusCode(200)
                .body("holder", equalTo(organisation)).body("heldSinceAt", notNullValue());
    }
}
