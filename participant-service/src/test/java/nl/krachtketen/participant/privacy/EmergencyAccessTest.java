package nl.krachtketen.participant.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** Breaking the glass: possible for a while, for a reason, and never unseen. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class EmergencyAccessTest {

    private static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "person":{"givenName":"Zoë-Nóor","familyName":"%s","birthYear":1971,"phone":"+31 6 00000000"}}""";

    @Inject
    Women women;

    private final String familyName = letters();
    private UUID her;

    @Test
    void whoeverKnowsHerIdentifierSeesHerAndHowToReachHerUntilTheTimeIsOver() {
        sheIsRegistered();
        women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(404);

        breakGlass("{\"participantId\":\"" + women.knownToRecipient(her) + "\",\"reason\":\"IMMEDIATE_DANGER\",\"minutes\":5}").statusCode(201)
                .body("participantId", equalTo(women.knownToRecipient(her)));

        women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(200)
                .body("person.phone", equalTo("+31 6 00000000"));
        TestDatabase.execute("participant", "update participant_access set until = now() where basis = 'EMERGENCY' and participant = '" + her + "'");
        women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(404);
    }

    @Test
    void whoeverKnowsHerNameFindsHerWhateverItsAccentsAndCase() {
        sheIsRegistered();
        String id = breakGlass(byName("zoe noor", familyName.toUpperCase())).statusCode(201).extract().path("participantId");
        women.asRecipient().get("/v1/participants/{id}", id).then().statusCode(200).body("person.givenName", equalTo("Zoë-Nóor"));
    }

    @Test
    void thePrivacyOfficerHearsOfEachOneAlsoIfNobodyWasFound() {
        sheIsRegistered();
        breakGlass(byName("Zoë-Nóor", familyName)).statusCode(201);
        breakGlass(byName("Zoë", familyName)).statusCode(404);

        officer().get("/v1/emergency-accesses?limit=2").then().statusCode(200)
                .body("items[0].found", equalTo(false)).body("items[0].participantId", nullValue())
                .body("items[1].found", equalTo(true)).body("items[1].organisation", equalTo(Women.RECIPIENT))
                .body("items[1].reason", equalTo("SAFETY_OF_CHILDREN"));
        officer().get("/v1/notices").then().body("items[0].kind", equalTo("EMERGENCY_ACCESS")).body("items[1].kind", equalTo("EMERGENCY_ACCESS"));
        women.asRecipient().get("/v1/emergency-accesses").then().statusCode(403);
    }

    @Test
    void aRefusalIsAskedForAgainAndAnsweredAsTheSameProblem() {
        String key = UUID.randomUUID().toString();
        for (int time = 1; time <= 2; time++) {
            women.asRecipient().header("Idempotency-Key", key).body(byName("Zoë", familyName)).post("/v1/emergency-accesses").then()
                    .statusCode(404).contentType("application/problem+json").header("Idempotency-Replayed", equalTo(time == 1 ? null : "true"));
        }
    }

    @Test
    void thePrivacyOfficerFollowsANoticeToTheAccessItIsAbout() {
        sheIsRegistered();
        breakGlass(byName("Zoë-Nóor", familyName)).statusCode(201);
        String access = officer().get("/v1/notices").then().extract().path("items[0].aboutId");
        officer().get("/v1/emergency-accesses/{id}", access).then().statusCode(200).body("organisation", equalTo(Women.RECIPIENT));
        women.asRecipient().get("/v1/emergency-accesses/{id}", access).then().statusCode(403);
    }

    @Test
    void nobodyFindsARestrictedWomanByHerName() {
        sheIsRegistered();
        women.asHolder().header("If-Match", "*").body("{\"restricted\":true}").put("/v1/participants/{id}/restriction", women.knownToHolder(her)).then().statusCode(200);
        breakGlass(byName("Zoë-Nóor", familyName)).statusCode(404);
    }

    @Test
    void twoWhomTheNameFitsAreNobody() {
        sheIsRegistered();
        sheIsRegistered();
        breakGlass(byName("Zoë-Nóor", familyName)).statusCode(404);
    }

    @Test
    void whatIsWrongIsNamed() {
        breakGlass("{\"reason\":\"IMMEDIATE_DANGER\",\"minutes\":5}").statusCode(400).body("errors[0].field", equalTo("participantId"));
        breakGlass(byName("Zoë", familyName).replace("60", "241")).statusCode(400).body("errors[0].field", containsString("minutes"));
        breakGlass(byName("Zoë", familyName).replace("GM0758", "GM0363")).statusCode(403);
    }

    private void sheIsRegistered() {
        her = women.register(REGISTRATION.formatted(familyName));
        assertThat(TestDatabase.count("participant", "select count(*) from participant_access where participant = '" + her + "'")).isEqualTo(1);
    }

    private ValidatableResponse breakGlass(String body) {
        return women.asRecipient().body(body).post("/v1/emergency-accesses").then();
    }

    private RequestSpecification officer() {
        return women.as("00000001001001000758", "privacy-officer");
    }

    private static String byName(String givenName, String familyName) {
        return """
                {"person":{"givenName":"%s","familyName":"%s","birthYear":1971,"municipality":"GM0758"},
                 "reason":"SAFETY_OF_CHILDREN","minutes":60}""".formatted(givenName, familyName);
    }

    /** A family name that no other test has; digits are no letters of a name. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f0-9]", "").chars()
                .collect(StringBuilder::new, (name, c) -> name.append((char) ('a' + Character.digit(c, 16))), StringBuilder::append).toString();
    }
}
