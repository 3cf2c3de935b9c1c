package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.placement.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.RealPlatform;
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
        before = Problems.storedWhenQuiet();
    }

    @AfterEach
    void nothingIsStoredOrPublished() {
        assertThat(Problems.stored()).isEqualTo(before);
    }

    static Stream<Arguments> wrongOfferings() {
        return Stream.of(
                offering("a wrong kind", "COURSE", "CRUISE", "kind"),
                offering("a kind by its number", "\"COURSE\"", "3", "kind"),
                offering("a missing title", "\"title\":\"Fietslessen in de buurt\",", "", "title"),
                offering("a title of two lines", "Fietslessen", "Fiets\\nlessen", "title"),
                offering("a title of 900 kB", "Fietslessen", "x".repeat(900_000), "title"),
                offering("no places at all", "\"places\":2", "\"places\":0", "places"),
                offering("a number as a string", "\"places\":2", "\"places\":\"2\"", "places"),
                offering("part of a place", "\"places\":2", "\"places\":2.7", "places"),
                offering("a wrong day", "WEDNESDAY", "SOMEDAY", "slots[0].day"),
                offering("a slot without a day", "\"day\":\"WEDNESDAY\",", "", "slots[0]"),
                offering("no language code", "\"tr\"", "\"Turkish\"", "languages[0]"),
                offering("nothing in a list", "\"HEALTH\"", "null", "themes[0]"),
                offering("a zero byte", "Acht", "\\u0000", "description"),
                offering("a reference with spaces", "aanbod-17", "mevrouw X", "reference"),
                offering("a yes that is no yes", "\"womenOnly\":true", "\"womenOnly\":\"true\"", "womenOnly"),
                Arguments.of("a field twice", "offerings", with("\"kind\":\"EVC\"", Examples.OFFERING), ""),
                Arguments.of("an unknown field", "offerings", with("\"price\":10", Examples.OFFERING), "price"));
    }

    private static Arguments offering(String what, String right, String wrong, String field) {
        return Arguments.of(what, "offerings", Examples.OFFERING.replace(right, wrong), field);
    }

    static Stream<Arguments> wrongSteps() {
        UUID somewhere = UUID.randomUUID();
        String start = Examples.start("her", somewhere);
        String nobody = "{\"offeringId\":\"" + somewhere + "\"}";
        return Stream.of(
                Arguments.of("a moment as a number", "trials", with("\"occurredAt\":17", start), "occurredAt"),
                Arguments.of("a wrong type", "trials", start.replace("\"her\"", "7"), "participantId"),
                Arguments.of("a missing participant", "trials", nobody, "participantId"),
                Arguments.of("somebody unknown", "trials", start, "participantId"),
                Arguments.of("no UUID", "trials", start.replace(somewhere.toString(), "17"), "offeringId"),
                Arguments.of("too many hours", "placements", with("\"hoursPerWeek\":41", start), "hoursPerWeek"),
                Arguments.of("no hours", "placements", start, "hoursPerWeek"),
                Arguments.of(
                        "a wrong outcome", "outcomes", Examples.outcome("her").replace("WORK", "REST"), "kind"),
                Arguments.of(
                        "a wrong sector", "outcomes", Examples.outcome("her").replace("CHILDCARE", "MAGIC"), "sector"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrongOfferings", "wrongSteps"})
    void aWrongFieldIsNamed(String what, String path, String body, String field) {
        String token = Tokens.of(Partner.WELFARE.oin(), List.of("GM0758"), "organiser", "caseworker", "job-centre");
        Problems.problem(Problems.as(token).body(body).post("/v1/" + path), 400, "invalid-input")
                .body("errors.field", hasItem(field));
    }

    static Stream<Arguments> wrongMoments() {
        return Stream.of(
                Arguments.of("2108-01-01T10:00:00Z"),
                Arguments.of("2008-01-01T10:00:00"),
                Arguments.of("2008-01-01"),
                Arguments.of("-999999999-01-01T00:00:00Z"),
                Arguments.of("yesterday"),
                Arguments.of("17"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongMoments")
    void aMomentThatCannotBeIsNamed(String moment) {
        String body = with("\"occurredAt\":\"" + moment + "\"", Examples.start(Partner.WELFARE.id(WOMAN), offering));
        Problems.problem(Partner.WELFARE.post("/v1/trials", body), 400, "invalid-input")
                .body("errors.field", hasItem("occurredAt"));
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                Arguments.of("{\"title\":"),
                Arguments.of("[]"),
                Arguments.of("\"text\""),
                Arguments.of("{}}"),
                Arguments.of(""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notJson")
    void aBodyThatIsNoSuchObjectIsRefused(String body) {
        Problems.problem(Partner.VOLUNTEER_CENTRE.post("/v1/offerings", body), 400, "invalid-input");
    }

    @Test
    void aBodyOverOneMegabyteIsRefused() {
        String body = with("\"extra\":\"" + "x".repeat(1_100_000) + "\"", Examples.OFFERING);
        Problems.problem(Partner.VOLUNTEER_CENTRE.post("/v1/offerings", body), 413, "payload-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var asText = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/xml", ContentType.TEXT));
        Problems.problem(
                given().config(asText)
                        .auth()
                        .oauth2(Partner.VOLUNTEER_CENTRE.token())
                        .contentType("application/xml")
                        .body("<a/>")
                        .post("/v1/offerings"),
                415,
                "unsupported-media-type")
                .body("detail", not(containsString("json")));
        Problems.problem(Partner.WELFARE.request().accept("text/csv").get("/v1/trials"), 406, "not-acceptable")
                .body("detail", not(containsString("json")));
    }

    @Test
    void aQueryThatCannotBeReadIsInvalid() {
        Problems.problem(Partner.WELFARE.request().get("/v1/offerings?kind=CRUISE"), 400, "invalid-input")
                .body("errors.field", hasItem("kind"));
        Problems.problem(Partner.WELFARE.request().get("/v1/offerings?municipality=Breda"), 400, "invalid-input");
        Problems.problem(Partner.WELFARE.request().get("/v1/offerings?cursor=here"), 400, "invalid-input");
        Problems.problem(Partner.WELFARE.request().get("/v1/offerings?limit=101"), 400, "invalid-input")
                .body("errors.field", hasItem("limit"));
        Problems.problem(Partner.WELFARE.request().get("/v1/offerings?limit=many"), 400, "invalid-input")
                .body("errors.field", hasItem("limit"));
    }
}
