package nl.krachtketen.participant.handover;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.kit.test.TestDatabase.count;
import static nl.krachtketen.kit.test.TestDatabase.execute;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Tokens;

/** A giver and a taker in Breda, each with identifiers of its own. */
@ApplicationScoped
class Partners {

    static final String GIVER = "00000001001001011758";
    static final String TAKER = "00000001001001012758";
    static final String STRANGER = "00000001001001013758";

    @Inject
    Pairwise pairwise;

    RequestSpecification as(String organisation) {
        return given().auth().oauth2(Tokens.of(organisation, List.of("GM0758"), "caseworker")).contentType("application/json");
    }

    /** A woman whom the giver holds. */
    UUID register() {
        String id = as(GIVER).body("""
                {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
                 "contactPerson":"intake-oost","person":{"givenName":"Voorbeeld"}}""")
                .post("/v1/participants").then().statusCode(201).extract().path("id");
        return pairwise.inward("participant", id, GIVER).orElseThrow();
    }

    String her(UUID participant, String organisation) {
        return pairwise.outward("participant", participant, organisation);
    }

    /** A handover as another organisation than the giver knows it. */
    String handover(String knownToGiver, String organisation) {
        return pairwise.outward("handover", inward(knownToGiver), organisation);
    }

    /** A group as another organisation than the giver knows it. */
    String group(String knownToGiver, String organisation) {
        return pairwise.outward("group", pairwise.inward("group", knownToGiver, GIVER).orElseThrow(), organisation);
    }

    UUID inward(String knownToGiver) {
        return pairwise.inward("handover", knownToGiver, GIVER).orElseThrow();
    }

    /** She consents; gives the receipt's identifier. */
    String consent(UUID participant, String purpose, String recipient) {
        return as(GIVER).body("""
                        {"purpose":"%s","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT",
                         "recordedBy":"intake-oost"}""".formatted(purpose, recipient))
                .post("/v1/participants/{id}/consents", her(participant, GIVER)).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse offer(UUID participant, String more) {
        return as(GIVER).body("{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"%s}".formatted(TAKER, more))
                .post("/v1/participants/{id}/handovers", her(participant, GIVER)).then();
    }

    /** Offers a woman who consents to it; gives the handover's identifier as the giver knows it. */
    String offered(UUID participant) {
        consent(participant, "HANDOVER", TAKER);
        return offer(participant, "").statusCode(201).extract().path("id");
    }

    ValidatableResponse accept(String handover) {
        return as(TAKER).body("{\"contactPerson\":\"team-west\"}").post("/v1/handovers/{id}/acceptances", handover(handover, TAKER)).then();
    }

    ValidatableResponse acceptedAt(String handover, String occurredAt) {
        return as(TAKER).body("{\"contactPerson\":\"team-west\",\"occurredAt\":\"%s\"}".formatted(occurredAt))
                .post("/v1/handovers/{id}/acceptances", handover(handover, TAKER)).then();
    }

    ValidatableResponse decline(String handover) {
        return as(TAKER).body("{\"reason\":\"NO_CAPACITY\"}").post("/v1/handovers/{id}/declines", handover(handover, TAKER)).then();
    }

    void awaitState(String handover, String state) {
        await().untilAsserted(() -> as(GIVER).get("/v1/handovers/{id}", handover).then().statusCode(200)
                .body("state", equalTo(state)));
    }

    /** As if the offer had been made so long ago that its time is over. */
    void letTimePass(String handover) {
        execute("participant", """
                update handover set offered_at = now() - interval '15 days', answer_by = now() - interval '1 day',
                    waits_until = now() - interval '1 day'
                where id = '%s'""".formatted(inward(handover)));
    }

    /** As if an offer that was told late had been told so long ago that its answer is not told any more. */
    void letTheTellingPass(String handover) {
        execute("participant", "update handover set waits_until = now() - interval '1 minute' where id = '%s'".formatted(inward(handover)));
    }

    long notices(String kind, String organisation, UUID participant) {
        return count("participant", "select count(*) from notice where kind = '%s' and organisation = '%s' and participant = '%s'"
                .formatted(kind, organisation, participant));
    }

    About about(UUID participant, String organisation) {
        return new About(participant, Instant.now(), "GM0758", organisation, null, RecruitmentChannel.HOME_VISIT, true, null);
    }
}
