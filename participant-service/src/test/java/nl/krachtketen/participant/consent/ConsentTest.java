package nl.krachtketen.participant.consent;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.application.consent.DecideConsent;
import nl.krachtketen.participant.application.consent.ExpireConsents;
import nl.krachtketen.participant.privacy.Women;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She decides, per purpose and recipient, who may use her data. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ConsentTest {

    private static final String GIFT = """
            {"purpose":"PROGRESS","recipient":"%s","noticeVersion":"2026-1","language":"tr","legalBasis":"CONSENT","recordedBy":"intake-oost"}"""
            .formatted(Women.RECIPIENT);

    @Inject
    Women women;

    @Inject
    Consents consents;

    @Inject
    DecideConsent decideConsent;

    @Inject
    ExpireConsents expireConsents;

    @Inject
    Transactions transactions;

    private UUID her;

    @BeforeEach
    void sheIsRegistered() {
        her = women.register();
    }

    @Test
    void aConsentLetsItsRecipientSeeHerAndItsWithdrawalEndsThatWithinAMinute() {
        women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(404);
        String consent = give(GIFT);
        assertThat(Chain.awaitEvent(ParticipantEvent.ConsentChanged.class, her).given()).isTrue();
        await().untilAsserted(() -> women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(200)
                .body("person", nullValue()));
        assertThat(isGiven(ConsentPurpose.PROGRESS)).isTrue();
        assertThat(isGiven(ConsentPurpose.HANDOVER)).isFalse();

        withdraw(consent).statusCode(201).body("state", equalTo("WITHDRAWN")).body("endedBy", equalTo("intake-west"));

        assertThat(isGiven(ConsentPurpose.PROGRESS)).isFalse();
        await().untilAsserted(() ->
                women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(404));
        withdraw(consent).statusCode(409).body("possibleNow", contains("giveConsent"));
    }

    @Test
    void aReceiptSaysWhatWasExplainedToHerAndHow() {
        String consent = give(GIFT);
        women.asHolder().get("/v1/participants/{id}/consents/{consent}", women.knownToHolder(her), consent).then().statusCode(200)
                .body("purpose", equalTo("PROGRESS")).body("recipient", equalTo(Women.RECIPIENT)).body("state", equalTo("GIVEN"))
                .body("noticeVersion", equalTo("2026-1")).body("language", equalTo("tr")).body("legalBasis", equalTo("CONSENT"))
                .body("recordedBy", equalTo("intake-oost"));
    }

    @Test
    void aNewConsentForTheSameTakesThePlaceOfTheOldOne() {
        give(GIFT);
        give(GIFT.replace("2026-1", "2026-2"));
        women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then()
                .body("items.state", contains("GIVEN", "REPLACED")).body("items[0].noticeVersion", equalTo("2026-2"));
    }

    @Test
    void aRecipientSeesItsOwnReceiptsOnlyAndGivesNoneInHerName() {
        give(GIFT);
        give(GIFT.replace(Women.RECIPIENT, Women.OTHER));
        await().untilAsserted(() -> women.asRecipient().get("/v1/participants/{id}/consents", women.knownToRecipient(her)).then()
                .statusCode(200).body("items", hasSize(1)).body("items[0].recipient", equalTo(Women.RECIPIENT)));
        women.asRecipient().body(GIFT.replace(Women.RECIPIENT, Women.OTHER))
                .post("/v1/participants/{id}/consents", women.knownToRecipient(her)).then().statusCode(403);
    }

    @Test
    void theClockWithdrawsWhatHasExpiredOnce() {
        give(GIFT.replaceFirst("\\{", "{\"expiresDate\":\"2999-12-31\","));
        assertThat(isGiven(ConsentPurpose.PROGRESS)).isTrue();
        TestDatabase.execute("participant", "update consent set last_date = date '2026-01-01' where participant = '" + her + "'");

        assertThat(isGiven(ConsentPurpose.PROGRESS)).as("before anybody noted that it expired").isFalse();
        expireConsents.expire();
        expireConsents.expire();

        assertThat(TestDatabase.count("participant", """
                select count(*) from outbox where type like '%%consent-changed%%' and key = '%s' and payload::jsonb ->> 'given' = 'false'"""
                .formatted(her))).isEqualTo(1);
        women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then().body("items.state", contains("EXPIRED"));
    }

    @Test
    void sheWithdrawsHerselfAlsoWhereNobodyHadAskedHer() {
        transactions.asPlatform(() -> {
            decideConsent.withdrawAsHerself(her, Women.RECIPIENT, ConsentPurpose.PROGRESS);
            return null;
        });
        assertThat(Chain.awaitEvent(ParticipantEvent.ConsentChanged.class, her).given()).isFalse();
        women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then()
                .body("items[0].state", equalTo("WITHDRAWN")).body("items[0].legalBasis", equalTo("NOT_ASKED"));
    }

    @Test
    void herChoiceOfAnOrganiserIsListedAndANewOneSpeaksAgainAfterAWithdrawal() {
        women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then().body("items", empty());
        reserved(Instant.now(), 1);
        withdraw(listed()).statusCode(201).body("legalBasis", equalTo("CHOICE"));
        awaitUnseenByRecipient();

        reserved(Instant.now(), 2);

        await().untilAsserted(() ->
                women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(200));
    }

    @Test
    void aLateAnswerToAnOlderChoiceOrToAnothersWishDoesNotUndoHerWithdrawal() {
        Instant chosen = Instant.now();
        reserved(chosen, 1);
        withdraw(listed()).statusCode(201);

        reserved(chosen, 2);
        reserved(null, 3);
        Chain.publish(new PlaceEvent.WaitingListed(women.about(her, Women.RECIPIENT), UUID.randomUUID(), 2, null, chosen), 1);
        Chain.publish(new PlacementEvent.TrialStarted(women.about(her, Women.OTHER), UUID.randomUUID()), 1);

        await().untilAsserted(() -> women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then()
                .body("items.recipient", hasItem(Women.OTHER)));
        women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then()
                .body("items.state", containsInAnyOrder("GIVEN", "WITHDRAWN"));
        assertThat(isGiven(ConsentPurpose.PROGRESS)).isFalse();
        awaitUnseenByRecipient();
    }

    @Test
    void aStepOfTheOrganiserDoesNotSpeakAgainstWhatSheSaid() {
        withdraw(give(GIFT)).statusCode(201);
        Chain.publish(new PlacementEvent.TrialStarted(women.about(her, Women.RECIPIENT), UUID.randomUUID()), 1);
        await().until(() -> TestDatabase.count("participant", "select count(*) from participant_access where basis = 'TAKES_PART' and participant = '"
                + her + "'") == 1);
        await().untilAsserted(() ->
                women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(404));
    }

    @Test
    void anOrganiserSeesHerAndIsListedWhoeverRecordedTheStepThere() {
        Chain.publish(new PlacementEvent.TrialStarted(women.about(her, Women.HOLDER), UUID.randomUUID(), Women.RECIPIENT), 1);
        await().untilAsserted(() -> women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her)).then()
                .body("items.recipient", hasItem(Women.RECIPIENT)));
        women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(200);
        withdraw(women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her))
                .path("items.find { it.recipient == '" + Women.RECIPIENT + "' }.id")).statusCode(201);
        awaitUnseenByRecipient();
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        wrong(GIFT.replace("CONSENT", "CHOICE"), "legalBasis");
        wrong(GIFT.replace(Women.RECIPIENT, Women.HOLDER), "recipient");
        wrong(GIFT.replace("intake-oost", "Mevrouw Jansen"), "recordedBy");
        wrong(GIFT.replaceFirst("\\{", "{\"expiresDate\":\"" + Instant.EPOCH.toString().substring(0, 10) + "\","), "expiresDate");
        wrong(GIFT.replace("\"tr\"", "\"Turks\""), "language");
    }

    private void reserved(Instant chosenAt, long sequence) {
        Chain.publish(new PlaceEvent.PlaceReserved(women.about(her, Women.RECIPIENT), UUID.randomUUID(), null, chosenAt), sequence);
    }

    private String listed() {
        return await().until(() -> women.asHolder().get("/v1/participants/{id}/consents", women.knownToHolder(her))
                .path("items[0].id"), id -> id != null);
    }

    private void awaitUnseenByRecipient() {
        await().untilAsserted(() ->
                women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(404));
    }

    private void wrong(String body, String field) {
        women.asHolder().body(body).post("/v1/participants/{id}/consents", women.knownToHolder(her)).then().statusCode(400)
                .body("errors[0].field", containsString(field));
    }

    private String give(String body) {
        return women.asHolder().body(body).post("/v1/participants/{id}/consents", women.knownToHolder(her)).then().statusCode(201)
                .extract().path("id");
    }

    private ValidatableResponse withdraw(String consent) {
        return women.asHolder().body("{\"recordedBy\":\"intake-west\"}")
                .post("/v1/participants/{id}/consents/{consent}/withdrawals", women.knownToHolder(her), consent).then();
    }

    private boolean isGiven(ConsentPurpose purpose) {
        return transactions.asPlatform(() -> consents.isGiven(her, purpose, Women.RECIPIENT));
    }
}
