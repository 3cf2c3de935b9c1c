package nl.krachtketen.participant.privacy;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody must not be able to find her. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class RestrictionTest {

    @Inject
    Women women;

    private UUID her;

    @BeforeEach
    void sheTakesPartAtAnotherOrganisation() {
        her = women.register();
        Chain.publish(new PlaceEvent.PlaceReserved(women.about(her, Women.RECIPIENT), UUID.randomUUID()), 1);
        await().untilAsserted(() -> seenByTheOther(200));
    }

    @Test
    void aRestrictedRecordIsInNoListAndSeenByNobodyButTheHolder() {
        restrict(true);

        seenByTheOther(404);
        women.asHolder().get("/v1/participants?limit=100").then().body("items.id", not(hasItem(women.knownToHolder(her))));
        women.asHolder().get("/v1/participants/{id}", women.knownToHolder(her)).then().statusCode(200).body("person.givenName", equalTo("Voorbeeld"));
        women.asHolder().get("/v1/participants/{id}/restriction", women.knownToHolder(her)).then().body("restricted", equalTo(true));
    }

    @Test
    void whatWasSharedBeforeIsHiddenWithHer() {
        consents("PROGRESS");
        women.asHolder().body("{\"to\":\"" + Women.RECIPIENT + "\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}")
                .post("/v1/participants/{id}/referrals", women.knownToHolder(her)).then().statusCode(201);
        referrals().body("items.participantId", hasItem(women.knownToRecipient(her)));
        notices().body("items.participantId", hasItem(women.knownToRecipient(her)));

        restrict(true);

        notices().body("items.participantId", not(hasItem(women.knownToRecipient(her))));
        referrals().body("items.participantId", not(hasItem(women.knownToRecipient(her))));
    }

    @Test
    void aNoticeIsGoneOnceTheConsentBehindItIsWithdrawn() {
        UUID another = women.register();
        String consent = consents(another, "PROGRESS");
        await().untilAsserted(() -> women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(another)).then().statusCode(200));
        women.asHolder().body("{\"to\":\"" + Women.RECIPIENT + "\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}")
                .post("/v1/participants/{id}/referrals", women.knownToHolder(another)).then().statusCode(201);
        notices().body("items.participantId", hasItem(women.knownToRecipient(another)));

        women.asHolder().body("{\"recordedBy\":\"intake-oost\"}").post("/v1/participants/{id}/consents/{consent}/withdrawals", women.knownToHolder(another), consent)
                .then().statusCode(201);

        await().untilAsserted(() -> notices().body("items.participantId", not(hasItem(women.knownToRecipient(another)))));
    }

    @Test
    void aRestrictedWomanIsHandedOverLikeAnybodyAndThenHiddenFromTheGiverToo() {
        restrict(true);
        consents("HANDOVER");
        String handover = women.asHolder().body("{\"to\":\"" + Women.RECIPIENT + "\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}")
                .post("/v1/participants/{id}/handovers", women.knownToHolder(her)).then().statusCode(201).extract().path("id");
        String asked = women.knownToRecipient("handover", handover);

        women.asRecipient().body("{\"contactPerson\":\"team-west\"}").post("/v1/handovers/{id}/acceptances", asked).then().statusCode(201);

        await().untilAsserted(() -> women.asHolder().get("/v1/participants/{id}", women.knownToHolder(her)).then().statusCode(404));
        seenByTheOther(200);
        notices().body("items.aboutId", hasItem(asked));
        women.asHolder().get("/v1/notices?limit=100").then().body("items.aboutId", hasItem(handover));
    }

    @Test
    void aRestrictionEndsWhenTheHolderSaysSo() {
        restrict(true);
        restrict(false);
        seenByTheOther(200);
    }

    @Test
    void itIsDecidedOnWhatWasSeen() {
        String path = "/v1/participants/" + women.knownToHolder(her) + "/restriction";
        String seen = women.asHolder().get(path).then().statusCode(200).extract().header("ETag");
        women.asHolder().body("{\"restricted\":true}").put(path).then().statusCode(428);
        women.asHolder().header("If-Match", seen).body("{\"restricted\":true}").put(path).then().statusCode(200);
        women.asHolder().header("If-Match", seen).body("{\"restricted\":false}").put(path).then().statusCode(412);
        women.asHolder().get(path).then().body("restricted", equalTo(true));
    }

    @Test
    void onlyTheHolderRestricts() {
        women.asRecipient().header("If-Match", "*").body("{\"restricted\":true}").put("/v1/participants/{id}/restriction", women.knownToRecipient(her))
                .then().statusCode(403);
        women.asHolder().body("{}").put("/v1/participants/{id}/restriction", women.knownToHolder(her)).then().statusCode(400);
    }

    private void restrict(boolean restricted) {
        women.asHolder().header("If-Match", "*").body("{\"restricted\":" + restricted + "}").put("/v1/participants/{id}/restriction", women.knownToHolder(her))
                .then().statusCode(200).body("restricted", equalTo(restricted));
    }

    private void consents(String purpose) {
        consents(her, purpose);
    }

    private String consents(UUID woman, String purpose) {
        return women.asHolder().body("""
                {"purpose":"%s","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT","recordedBy":"intake-oost"}"""
                .formatted(purpose, Women.RECIPIENT)).post("/v1/participants/{id}/consents", women.knownToHolder(woman)).then().statusCode(201)
                .extract().path("id");
    }

    private ValidatableResponse notices() {
        return women.asRecipient().get("/v1/notices?limit=100").then().statusCode(200);
    }

    private ValidatableResponse referrals() {
        return women.asRecipient().get("/v1/referrals?limit=100").then().statusCode(200);
    }

    private void seenByTheOther(int status) {
        women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(status);
    }
}
