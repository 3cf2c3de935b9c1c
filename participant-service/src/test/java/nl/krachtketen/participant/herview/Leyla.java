package nl.krachtketen.participant.herview;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Tokens;

/** A woman in Breda, and who has to do with her: the organisation that holds her, and a language school. */
public record Leyla(UUID id, Pairwise pairwise) {

    static final String HOLDER = "00000001001001001758";
    static final String SCHOOL = "00000001001001002758";

    private static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "contactPerson":"intake-oost","person":{"givenName":"Leyla","familyName":"Zonderling","birthYear":1971,"phone":"0612345678"}}""";

    public static Leyla registered(Pairwise pairwise) {
        String id = holder().body(REGISTRATION).post("/v1/participants").then().statusCode(201).extract().path("id");
        return new Leyla(pairwise.inward("participant", id, HOLDER).orElseThrow(), pairwise);
    }

    /** The school may look for offerings for her. */
    Leyla consented() {
        holder().body("""
                {"purpose":"MATCHING","recipient":"%s","noticeVersion":"2026-1","language":"tr","legalBasis":"CONSENT",
                 "recordedBy":"intake-oost"}""".formatted(SCHOOL)).post("/v1/participants/{id}/consents", atHolder()).then().statusCode(201);
        return this;
    }

    Leyla handedOverToTheSchool() {
        holder().body("""
                {"purpose":"HANDOVER","recipient":"%s","noticeVersion":"2026-1","language":"tr","legalBasis":"CONSENT",
                 "recordedBy":"intake-oost"}""".formatted(SCHOOL)).post("/v1/participants/{id}/consents", atHolder()).then().statusCode(201);
        String offered = holder().body("{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}".formatted(SCHOOL))
                .post("/v1/participants/{id}/handovers", atHolder()).then().statusCode(201).extract().path("id");
        String asked = pairwise.outward("handover", pairwise.inward("handover", offered, HOLDER).orElseThrow(), SCHOOL);
        school().body("{\"contactPerson\":\"team-west\"}").post("/v1/handovers/{id}/acceptances", asked).then().statusCode(201);
        return this;
    }

    /** Another service did something with her data, so many days ago. */
    public Leyla processed(String operation, ProcessingPurpose purpose, String organisation, String title, int daysAgo) {
        Instant then = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo).atTime(11, 0).toInstant(ZoneOffset.UTC);
        Chain.publish(new ProcessingEvent.Recorded(id, UUID.randomUUID(), operation, purpose, ProcessingStatus.OK, organisation, title,
                then, then, "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", null), 0);
        return this;
    }

    ValidatableResponse link(String language) {
        return holder().body("{\"language\":\"%s\"}".formatted(language)).post("/v1/participants/{id}/view-links", atHolder())
                .then().statusCode(201);
    }

    /** Where her page is, without the host. */
    public String page(String language) {
        return pathOf(link(language));
    }

    static String pathOf(ValidatableResponse link) {
        String url = link.extract().path("url");
        return url.substring(url.indexOf("/mijn-gegevens/"));
    }

    String atHolder() {
        return pairwise.outward("participant", id, HOLDER);
    }

    static RequestSpecification holder() {
        return as(Tokens.of(HOLDER, List.of("GM0758"), "caseworker"));
    }

    static RequestSpecification school() {
        return as(Tokens.of(SCHOOL, List.of("GM0758"), "caseworker"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
