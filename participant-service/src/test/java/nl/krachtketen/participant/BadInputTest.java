package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a caller sends wrongly gets the right problem, and nothing is stored or published. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class BadInputTest {

    private long before;

    @BeforeEach
    void rememberWhatIsStored() {
        before = stored();
    }

    @AfterEach
    void nothingIsStoredOrPublished() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                Arguments.of("an unknown field", with("\"bsn\":\"123456782\""), "bsn"),
                Arguments.of("a wrong enum", Examples.REGISTRATION.replace("HOME_VISIT", "SMOKE_SIGNAL"), "recruitmentChannel"),
                Arguments.of("a missing field", Examples.REGISTRATION.replace("\"countsForProgramme\":true,", ""), "countsForProgramme"),
                Arguments.of("a wrong type", Examples.REGISTRATION.replace("1971", "\"in the seventies\""), "person.birthYear"),
                Arguments.of("a malformed municipality", Examples.REGISTRATION.replace("GM0758", "Breda"), "municipality"),
                Arguments.of("a reference that is too long", with("\"reference\":\"" + "x".repeat(65) + "\""), "reference"),
                Arguments.of("a string of 900 kB", with("\"reference\":\"" + "x".repeat(900_000) + "\""), "reference"),
                Arguments.of("a moment without a time zone", with("\"occurredAt\":\"2008-01-01T10:00:00\""), "occurredAt"),
                Arguments.of("a moment in the future", with("\"occurredAt\":\"2108-01-01T10:00:00Z\""), "occurredAt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFields")
    void aWrongFieldIsNamed(String what, String body, String field) {
        problem(caller().body(body).post("/v1/participants"), 400, "invalid-input").body("errors.field", hasItem(field));
    }

    static Stream<Arguments> notJson() {
        return Stream.of(Arguments.of("{\"municipality\":"), Arguments.of("[]"), Arguments.of("\"text\""), Arguments.of("{}}"), Arguments.of(""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notJson")
    void aBodyThatIsNoSuchObjectIsRefused(String body) {
        problem(caller().body(body).post("/v1/participants"), 400, "invalid-input");
    }

    @Test
    void aBodyOverOneMegabyteIsRefused() {
        problem(caller().body(with("\"reference\":\"" + "x".repeat(1_100_000) + "\"")).post("/v1/participants"), 413, "payload-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        RequestSpecification plain = given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .encodeContentTypeAs("application/xml", ContentType.TEXT)));
        problem(plain.auth().oauth2(Examples.token()).contentType("application/xml").body("<a/>").post("/v1/participants"), 415, "unsupported-media-type");
    }

    @Test
    void aCodeInTheAddressThatIsNoneIsNamed() {
        problem(caller().get("/v1/handovers?state=LOST"), 400, "invalid-input").body("errors.field", hasItem("state"));
    }

    @Test
    void withoutATokenNothingIsTold() {
        problem(given().contentType("application/json").body(Examples.REGISTRATION).post("/v1/participants"), 401, "unauthorized");
    }

    @Test
    void anExpiredTokenIsRefused() {
        String expired = Tokens.of(Examples.ORGANISATION, List.of("GM0758"), Duration.ofMinutes(-5), "caseworker");
        problem(as(expired).body(Examples.REGISTRATION).post("/v1/participants"), 401, "unauthorized");
    }

    @Test
    void aForgedTokenIsRefused() {
        String forged = Examples.token().substring(0, Examples.token().lastIndexOf('.')) + ".AAAA";
        problem(as(forged).body(Examples.REGISTRATION).post("/v1/participants"), 401, "unauthorized");
    }

    @Test
    void aTokenWithoutTheRoleIsRefused() {
        problem(as(Tokens.of(Examples.ORGANISATION, List.of("GM0758"), "organiser")).body(Examples.REGISTRATION).post("/v1/participants"),
                403, "forbidden");
    }

    @Test
    void aMunicipalityOfSomebodyElseIsRefused() {
        problem(caller().body(Examples.REGISTRATION.replace("GM0758", "GM0363")).post("/v1/participants"), 403, "forbidden");
    }

    @Test
    void anUnknownIdentifierIsNotFound() {
        problem(caller().body(Examples.INTAKE).post("/v1/participants/" + "A".repeat(43) + "/intakes"), 404, "not-found");
    }

    @Test
    void anAddressThatIsNotThereIsAProblemToo() {
        problem(caller().get("/v1/nothing-here"), 404, "not-found");
        problem(caller().get("/v1/participants/"), 404, "not-found");
        problem(caller().put("/v1/participants"), 405, "method-not-allowed");
    }

    private static ValidatableResponse problem(Response response, int status, String slug) {
        return response.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("https://krachtketen.nl/problems/" + slug)).body("status", equalTo(status))
                .body("detail", anyOf(containsString("."), containsString(" ")))
                .body("toString()", not(containsString("nl.krachtketen.")))
                .header("API-Version", not(equalTo(null)));
    }

    private static String with(String field) {
        return "{" + field + "," + Examples.REGISTRATION.substring(1);
    }

    private static RequestSpecification caller() {
        return as(Examples.token());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static long stored() {
        return TestDatabase.count("participant", "select (select count(*) from participant) + (select count(*) from outbox) + (select count(*) from intake)");
    }
}
