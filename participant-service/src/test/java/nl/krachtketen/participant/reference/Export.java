package nl.krachtketen.participant.reference;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.test.Tokens;

/** What the systems of organisations in Breda send by their own references. */
final class Export {

    static final String CENTRE = "00000001001001051758";
    static final String OTHER = "00000001001001052758";

    static final String WOMAN = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "person":{"givenName":"Voorbeeld","birthYear":1971},"contactPerson":"intake-oost"}""";

    static final String WITH_STEPS = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "participationLevel":"MIDDLE","intake":{"participationLevel":"LOW","goals":["MEET_PEOPLE","LEARN_DUTCH"],"themes":["HEALTH"],
              "languages":[{"language":"tr","level":"NATIVE"}],"dutchLevel":"A1","barriers":["CHILDCARE"],
              "availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"4811","childrenComeAlong":true,
              "occurredAt":"2008-09-01T09:00:00+02:00"},"departure":"MOVED_AWAY"}""";

    /** As a case worker records it on the platform. */
    static final String INTAKE = """
            {"participationLevel":"LOW","goals":["MEET_PEOPLE"],"themes":["HEALTH"],"languages":[{"language":"tr","level":"NATIVE"}],
             "dutchLevel":"A1","barriers":[],"availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"4811",
             "childrenComeAlong":true,"occurredAt":"2008-11-01T09:00:00+01:00"}""";

    private Export() {}

    static RequestSpecification as(String organisation) {
        return given().auth().oauth2(Tokens.of(organisation, List.of("GM0758"), "caseworker")).contentType("application/json");
    }

    static String newReference() {
        return "dossier-" + UUID.randomUUID();
    }

    static ValidatableResponse put(String reference, String body) {
        return as(CENTRE).body(body).put("/v1/participants/by-reference/{reference}", reference).then();
    }

    static ValidatableResponse get(String organisation, String reference) {
        return as(organisation).get("/v1/participants/by-reference/{reference}", reference).then();
    }

    static String put201(String reference, String body) {
        return put(reference, body).statusCode(201).extract().path("id");
    }
}
