package nl.krachtketen.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong request gets the right problem; nothing is stored and nothing published. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class BadInputTest {

    private static final String OTHER = "00000001001001002758";
    private static final String EVERYTHING =
            "(select id from shortlist union all select id from choice union all select id from decline "
                    + "union all select id from outbox where topic <> 'processing-log') as everything";

    private final News news = News.ofAWoman();

    @Inject
    Calls calls;

    @Inject
    Pairwise pairwise;

    private UUID offering;
    private long before;

    @BeforeEach
    void knowHerAndOneOffering() {
        offering = news.published(OfferingKind.COURSE, "Cursus");
        Calls.awaitCount(1, "open_offering where id = '" + offering + "'");
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        before = Calls.count(EVERYTHING);
    }

    @AfterEach
    void nothingWasStoredOrPublished() {
        assertThat(Calls.count(EVERYTHING)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            shortlists | {"participantId": |
            shortlists | [] |
            shortlists | {} | participantId
            shortlists | {"participantId":"HER","colour":"red"} | colour
            shortlists | {"participantId":"HER","limit":0} | limit
            shortlists | {"participantId":"HER","limit":11} | limit
            shortlists | {"participantId":"HER","limit":"many"} | limit
            shortlists | {"participantId":"OFFERING"} | participantId
            shortlists | {"participantId":"MEGABYTE"} | participantId
            choices | {"participantId":"HER","offeringId":"OFFERING"} | recordedBy
            choices | {"participantId":"HER","offeringId":"OFFERING","recordedBy":"NOBODY"} | recordedBy
            choices | {"participantId":"HER","offeringId":"OFFERING","recordedBy":"PARTICIPANT"} | recordedBy
            choices | {"participantId":"HER","recordedBy":"PARTICIPANT_WITH_WORKER"} | offeringId
            choices | {"participantId":"HER","offeringId":"17","recordedBy":"PARTICIPANT_WITH_WORKER"} | offeringId
            choices | {A_CHOICE,"occurredAt":"2999-01-01T00:00:00Z"} | occurredAt
            choices | {A_CHOICE,"occurredAt":"yesterday"} | occurredAt
            declines | {"participantId":"HER","offeringId":"OFFERING","reason":"BECAUSE"} | reason
            declines | {"participantId":"HER","offeringId":"OFFERING"} | reason
            """)
    void invalidInputNamesTheField(String resource, String body, String field) {
        Calls.caller()
                .body(filled(body))
                .post("/v1/" + resource)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("API-Version", notNullValue())
                .body("type", equalTo("https://krachtketen.nl/problems/invalid-input"))
                .body("errors.field", hasItem(field == null ? "" : field));
    }

    private String filled(String body) {
        String choice = "\"participantId\":\"HER\",\"offeringId\":\"OFFERING\",\"recordedBy\":\"PARTICIPANT_WITH_WORKER\"";
        return body.replace("A_CHOICE", choice)
                .replace("HER", calls.outward(news.participant))
                .replace("OFFERING", offering.toString())
                .replace("MEGABYTE", "x".repeat(1_000_000));
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsTooLarge() {
        assertProblem(
                Calls.caller().body("{\"participantId\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void anotherMediaTypeIsNotSupported() {
        assertProblem(Calls.caller().contentType("text/plain").body("hello"), 415, "unsupported-media-type");
    }

    @Test
    void withoutATokenNothingIsToldOrDone() {
        assertProblem(given().contentType("application/json").body(body(News.HOLDER)), 401, "unauthorized");
    }

    @Test
    void anExpiredTokenIsNoToken() {
        String expired = Tokens.of(News.HOLDER, List.of("*"), Duration.ofHours(-1), "caseworker");
        assertProblem(
                given().auth().oauth2(expired).contentType("application/json").body(body(News.HOLDER)),
                401,
                "unauthorized");
    }

    @Test
    void anotherRoleIsForbidden() {
        String organiser = Tokens.of(News.HOLDER, List.of("*"), "organiser");
        assertProblem(
                given().auth().oauth2(organiser).contentType("application/json").body(body(News.HOLDER)),
                403,
                "forbidden");
    }

    @Test
    void anotherOrganisationsIdentifierOfHerIsInvalid() {
        assertProblem(Calls.caller(OTHER).body(body(News.HOLDER)), 400, "invalid-input");
    }

    @Test
    void aWomanWhomAnotherOrganisationHoldsIsNotFound() {
        assertProblem(Calls.caller(OTHER).body(body(OTHER)), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/shortlists/unknown",
        "/v1/choices/unknown",
        "/v1/declines/unknown",
        "/v1/participants/unknown/offerings/1/fit",
        "/v1/nothing",
        "/v1/shortlists/"
    })
    void anUnknownAddressIsNotFound(String path) {
        Calls.caller()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://krachtketen.nl/problems/not-found"));
    }

    private String body(String organisation) {
        return "{\"participantId\":\"%s\"}".formatted(pairwise.outward("participant", news.participant, organisation));
    }

    private static void assertProblem(RequestSpecification request, int status, String slug) {
        request.post("/v1/shortlists").then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("https://krachtketen.nl/problems/" + slug));
    }
}
