package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.placement.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
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
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class BadInputTest {

    private static final UUID WOMAN = News.registered();
    private static UUID offering;

    private long before;

    @BeforeEach
    void rememberWhatIsStored() {
        if (offering == null) {
            offering = Partner.VOLUNTEER_CENTRE.publishOffering(1);
        }
        before = stored();
    }

    @AfterEach
    void nothingIsStoredOrPublished() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> wrongFields() {
        String start = Examples.start("her", UUID.randomUUID());
        return Stream.of(
                Arguments.of("an unknown field", "offerings", with("\"price\":10", Examples.OFFERING), "price"),
                Arguments.of("a wrong kind", "offerings", Examples.OFFERING.replace("COURSE", "CRUISE"), "kind"),
                Arguments.of("a missing title", "offerings", Examples.OFFERING.replaceFirst("\"title\":\"[^\"]*\",", ""), "title"),
                Arguments.of("a title of two lines", "offerings", Examples.OFFERING.replace("Fietslessen", "Fiets\\nlessen"), "title"),
                Arguments.of("a title of 900 kB", "offerings", Examples.OFFERING.replace("Fietslessen", "x".repeat(900_000)), "title"),
                Arguments.of("no places at all", "offerings", Examples.OFFERING.replace("\"places\":2", "\"places\":0"), "places"),
                Arguments.of("a wrong day", "offerings", Examples.OFFERING.replace("WEDNESDAY", "SOMEDAY"), "slots[0].day"),
                Arguments.of("a slot without a day", "offerings", Examples.OFFERING.replace("\"day\":\"WEDNESDAY\",", ""), "slots[0]"),
                Arguments.of("no language code", "offerings", Examples.OFFERING.replace("\"tr\"", "\"Turkish\""), "languages[0]"),
                Arguments.of("nothing in a list", "offerings", Examples.OFFERING.replace("\"HEALTH\"", "null"), "themes[0]"),
                Arguments.of("a zero byte", "offerings", Examples.OFFERING.replace("Acht", "\\u0000"), "description"),
                Arguments.of("a reference with spaces", "offerings", Examples.OFFERING.replace("aanbod-17", "mevrouw X"), "reference"),
                Arguments.of("a kind by its number", "offerings", Examples.OFFERING.replace("\"COURSE\"", "3"), "kind"),
                Arguments.of("a number as a string", "offerings", Examples.OFFERING.replace("\"places\":2", "\"places\":\"2\""), "places"),
                Arguments.of("part of a place", "offerings", Examples.OFFERING.replace("\"places\":2", "\"places\":2.7"), "places"),
                Arguments.of("a yes that is no yes", "offerings", Examples.OFFERING.replace("\"womenOnly\":true", "\"womenOnly\":\"true\""), "womenOnly"),
                Arguments.of("a field twice", "offerings", with("\"kind\":\"EVC\"", Examples.OFFERING), ""),
                Arguments.of("a moment as a number", "trials", with("\"occurredAt\":17", start), "occurredAt"),
                Arguments.of("a wrong type", "trials", "{\"participantId\":7,\"offeringId\":[]}", "participantId"),
                Arguments.of("a missing participant", "trials", "{\"offeringId\":\"" + UUID.randomUUID() + "\"}", "participantId"),
                Arguments.of("somebody unknown", "trials", start, "participantId"),
                Arguments.of("an offering that is no UUID", "trials", "{\"participantId\":\"her\",\"offeringId\":\"17\"}", "offeringId"),
                Arguments.of("too many hours", "placements", with("\"hoursPerWeek\":41", start), "hoursPerWeek"),
                Arguments.of("no hours", "placements", start, "hoursPerWeek"),
                Arguments.of("a wrong outcome", "outcomes", Examples.outcome("her").replace("WORK", "REST"), "kind"),
                Arguments.of("a wrong sector", "outcomes", Examples.outcome("her").replace("CHILDCARE", "MAGIC"), "sector"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFields")
    void aWrongFieldIsNamed(String what, String path, String body, String field) {
        String token = Tokens.of(Partner.WELFARE.oin(), List.of("GM0758"), "organiser", "caseworker", "job-centre");
        problem(as(token).body(body).post("/v1/" + path), 400, "invalid-input").body("errors.field", hasItem(field));
    }

    static Stream<Arguments> wrongMoments() {
        return Stream.of(Arguments.of("2108-01-01T10:00:00Z"), Arguments.of("2008-01-01T10:00:00"), Arguments.of("2008-01-01"),
                Arguments.of("-999999999-01-01T00:00:00Z"), Arguments.of("yesterday"), Arguments.of("17"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongMoments")
    void aMomentThatCannotBeIsNamed(String moment) {
        String body = with("\"occurredAt\":\"" + moment + "\"", Examples.start(Partner.WELFARE.id(WOMAN), offering));
        problem(Partner.WELFARE.post("/v1/trials", body), 400, "invalid-input").body("errors.field", hasItem("occurredAt"));
    }

    static Stream<Arguments> notJson() {
        return Stream.of(Arguments.of("{\"title\":"), Arguments.of("[]"), Arguments.of("\"text\""), Arguments.of("{}}"), Arguments.of(""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notJson")
    void aBodyThatIsNoSuchObjectIsRefused(String body) {
        problem(Partner.VOLUNTEER_CENTRE.post("/v1/offerings", body), 400, "invalid-input");
    }

    @Test
    void aBodyOverOneMegabyteIsRefused() {
        String body = with("\"extra\":\"" + "x".repeat(1_100_000) + "\"", Examples.OFFERING);
        problem(Partner.VOLUNTEER_CENTRE.post("/v1/offerings", body), 413, "payload-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var asText = RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/xml", ContentType.TEXT));
        problem(given().config(asText).auth().oauth2(Partner.VOLUNTEER_CENTRE.token()).contentType("application/xml").body("<a/>")
                .post("/v1/offerings"), 415, "unsupported-media-type");
    }

    @Test
    void anUnknownIdentifierIsNotFound() {
        problem(Partner.WELFARE.startTrial(WOMAN, UUID.randomUUID()), 404, "not-found");
        problem(Partner.WELFARE.endTrial("A".repeat(43), "PLACEMENT"), 404, "not-found");
        problem(Partner.WELFARE.request().get("/v1/placements/" + Partner.WELFARE.id("placement", UUID.randomUUID())), 404, "not-found");
        problem(Partner.WELFARE.offering(UUID.randomUUID()), 404, "not-found");
        problem(Partner.WELFARE.request().get("/v1/offerings/seventeen"), 404, "not-found");
    }

    @Test
    void aQueryThatCannotBeReadIsInvalid() {
        problem(Partner.WELFARE.request().get("/v1/offerings?kind=CRUISE"), 400, "invalid-input").body("errors.field", hasItem("kind"));
        problem(Partner.WELFARE.request().get("/v1/offerings?municipality=Breda"), 400, "invalid-input");
        problem(Partner.WELFARE.request().get("/v1/offerings?cursor=here"), 400, "invalid-input");
        problem(Partner.WELFARE.request().get("/v1/offerings?limit=101"), 400, "invalid-input").body("errors.field", hasItem("limit"));
        problem(Partner.WELFARE.request().get("/v1/offerings?limit=many"), 400, "invalid-input");
    }

    @Test
    void withoutATokenNothingIsToldOrDone() {
        problem(given().contentType("application/json").body(Examples.OFFERING).post("/v1/offerings"), 401, "unauthorized");
        problem(given().get("/v1/offerings"), 401, "unauthorized");
    }

    @Test
    void anExpiredTokenIsRefused() {
        String expired = Tokens.of(Partner.VOLUNTEER_CENTRE.oin(), List.of("GM0758"), Duration.ofMinutes(-5), "organiser");
        problem(as(expired).body(Examples.OFFERING).post("/v1/offerings"), 401, "unauthorized");
    }

    @Test
    void aTokenWithoutTheRoleIsRefused() {
        problem(Partner.WELFARE.post("/v1/offerings", Examples.OFFERING), 403, "forbidden");
        problem(Partner.WELFARE.request().get("/v1/place-requests"), 403, "forbidden");
        String jobCentre = Tokens.of(Partner.WELFARE.oin(), List.of("GM0758"), "job-centre");
        problem(as(jobCentre).body(Examples.start(Partner.WELFARE.id(WOMAN), offering)).post("/v1/trials"), 403, "forbidden");
    }

    @Test
    void aMunicipalityOfSomebodyElseIsRefused() {
        problem(Partner.VOLUNTEER_CENTRE.post("/v1/offerings", Examples.OFFERING.replace("GM0758", "GM0363")), 403, "forbidden");
    }

    @Test
    void anIdentifierThatWasGivenToAnotherOrganisationIsRefused() {
        String body = Examples.start(Partner.VOLUNTEER_CENTRE.id(WOMAN), offering);
        problem(Partner.WELFARE.post("/v1/trials", body), 400, "invalid-input").body("errors.field", hasItem("participantId"));
    }

    private static ValidatableResponse problem(Response response, int status, String slug) {
        return response.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("https://krachtketen.nl/problems/" + slug)).body("status", equalTo(status))
                .body("detail", containsString(" ")).body("toString()", not(containsString("nl.krachtketen.")));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static long stored() {
        return TestDatabase.count("placement", """
                select (select count(*) from offering) + (select count(*) from place_request) + (select count(*) from trial)
                    + (select count(*) from placement) + (select count(*) from activity) + (select count(*) from outcome)
                    + (select count(*) from outbox) + (select sum(version) from offering)""");
    }
}
