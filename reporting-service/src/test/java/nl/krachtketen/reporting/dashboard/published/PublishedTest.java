package nl.krachtketen.reporting.dashboard.published;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody may know: once a month, rounded, and never taken live. */
@QuarkusTest
class PublishedTest {

    private static final String COUNCIL = Tokens.of("00000001001001004000", List.of("GM0758"), "council");
    private static final String LATEST = "/v1/publications/latest";

    @Inject
    Publish publish;

    @Inject
    Jdbi jdbi;

    @Inject
    CurrentScope scope;

    @BeforeEach
    void manyWomenInSevenMunicipalitiesAndAFewInNijmegen() {
        Reporting.forgetEverything();
        var news = new Population().add("GM0758", 63, 100).add("GM0599", 120, 100).add("GM0344", 90, 100).add("GM0518", 80, 100)
                .add("GM0363", 70, 100).add("GM0164", 75, 100).add("GM0014", 66, 100).add("GM0268", 4, 100).news();
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from journey_event") == news.size());
    }

    @Test
    void everybodyReadsWhatWasPublishedAndNobodyASmallNumber() {
        publish.asTheMonthBegins();
        given().get(LATEST).then().statusCode(200)
                .body("month", equalTo(YearMonth.now(ZoneId.of("Europe/Amsterdam")).toString()))
                .body("figures.findAll { it.state == 'ROUNDED' }.every { it.women % 5 == 0 && it.women != 5 }", equalTo(true))
                .body("figures.findAll { it.state == 'SUPPRESSED' }.women", everyItem(equalTo(null)))
                .body(figure("GM0758", "CAME_IN") + ".women", equalTo(65))
                .body(figure("GM0268", "CAME_IN") + ".state", equalTo("SUPPRESSED"))
                .body(figure("GM0202", "CAME_IN") + ".women", equalTo(0));
    }

    @Test
    void whatHappensAfterwardsChangesNothingUntilTheNextMonth() {
        publish.asTheMonthBegins();
        String then = given().get(LATEST).asString();
        var more = new Population().add("GM0758", 40, 100).news();
        Reporting.publish(more);
        await().until(() -> Reporting.count("select women from tally where municipality = 'GM0758' and measure = 'STEP' and item = 'RECRUITED'") == 103);
        publish.asTheMonthBegins();
        assertThat(given().get(LATEST).asString()).isEqualTo(then);
        post(Reporting.OFFICE).statusCode(409).body("type", endsWith("already-published"));
        Reporting.aMonthGoesBy();
        publish.asTheMonthBegins();
        given().get(LATEST).then().body(figure("GM0758", "CAME_IN") + ".women", equalTo(105));
        given().get("/v1/publications?limit=1").then().statusCode(200).body("items", hasSize(1)).header("Link", containsString("rel=\"next\""));
        given().get("/v1/publications").then().body("items", hasSize(2));
        assertThat(given().get("/v1/publications/" + YearMonth.now(ZoneId.of("Europe/Amsterdam")).minusMonths(1)).then().extract()
                .<List<Integer>>path("figures.women")).contains(65);
    }

    @Test
    void aTargetOfAFewWomenHasNoPartsThatAreTold() {
        publish.asTheMonthBegins();
        int target = (int) Reporting.count("select target from municipality where code = 'GM0758'");
        try {
            TestDatabase.execute("reporting", "update municipality set target = 7 where code = 'GM0758'");
            given().get("/openbaar").then().statusCode(200);
            given().get("/openbaar/GM0758").then().statusCode(200);
            get(Reporting.OFFICE, "/landelijk").statusCode(200);
        } finally {
            TestDatabase.execute("reporting", "update municipality set target = " + target + " where code = 'GM0758'");
        }
    }

    @Test
    void theProgrammeOfficePublishesWhereNothingRanAsTheMonthBegan() {
        post(COUNCIL).statusCode(403);
        post(Reporting.BREDA).statusCode(403);
        post(Reporting.OFFICE).statusCode(201).header("Location", containsString("/v1/publications/20"));
        given().accept("text/csv").get(LATEST).then().statusCode(200).contentType("text/csv")
                .body(containsString("month,municipality,measure,participationLevel,recruitmentChannel,state,women"),
                        containsString(",GM0268,CAME_IN,,,SUPPRESSED,\r\n"), containsString(",GM0758,CAME_IN,,,ROUNDED,65\r\n"));
        given().get("/v1/publications/2007-01").then().statusCode(404);
        given().get("/v1/publications/soon").then().statusCode(404);
        given().get("/v1/publications?cursor=soon").then().statusCode(400);
    }

    @Test
    void thePagesAreOpenAndShowNothingElse() {
        given().get("/openbaar").then().statusCode(200).body(containsString("Nog geen openbare cijfers"));
        publish.asTheMonthBegins();
        given().get("/openbaar").then().statusCode(200).contentType(ContentType.HTML)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("Stand van"), containsString("niet getoond"), containsString("op weg naar 50.000"),
                        not(containsString(">4<")), not(containsString("Uitloggen"))));
        given().get("/openbaar/GM0268").then().statusCode(200)
                .body(allOf(containsString("Nijmegen in cijfers"), containsString("niet getoond"), not(containsString(">4<"))));
        given().get("/openbaar/GM0000?taal=en").then().statusCode(404).body(containsString("Nothing was published of this municipality"));
        given().get("/openbaar?taal=en").then().body(containsString("not shown"));
        given().get("/openbaar/cijfers.csv").then().statusCode(200).body(containsString("GM0758,CAME_IN,,,ROUNDED,65"));
    }

    @Test
    void theCouncilIsLedToWhatIsPublishedAndRefusedTheRest() {
        publish.asTheMonthBegins();
        given().auth().oauth2(COUNCIL).redirects().follow(false).get("/").then().statusCode(303).header("Location", endsWith("/openbaar/GM0758"));
        get(COUNCIL, "/openbaar/GM0758").statusCode(200);
        get(COUNCIL, "/gemeenten/GM0758").statusCode(403);
        get(COUNCIL, "/gemeenten/GM0758/stromen").statusCode(403);
        get(COUNCIL, "/v1/municipalities/GM0758/funnel").statusCode(403);
        get(COUNCIL, "/landelijk").statusCode(403);
    }

    @Test
    void theExactCountsBehindItAreForNobody() {
        publish.asTheMonthBegins();
        var everywhere = new Scope.Tenant("00000001001001001000", List.of("*"), List.of("programme-office"));
        assertThatThrownBy(() -> scope.within(everywhere, () -> QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(db ->
                db.createQuery("select max(counted) from published_figure").mapTo(Integer.class).one()))))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> TestDatabase.execute("reporting", "update published_figure set women = 7 where women = 65"))
                .hasStackTraceContaining("violates check constraint");
        assertThat(Reporting.count("select count(*) from published_figure where abs(women - counted) > 2")).isZero();
    }

    private static String figure(String municipality, String measure) {
        return "figures.find { it.municipality == " + (municipality == null ? "null" : "'" + municipality + "'") + " && it.measure == '" + measure
                + "' && it.participationLevel == null && it.recruitmentChannel == null }";
    }

    private static ValidatableResponse post(String token) {
        return given().auth().oauth2(token).post("/v1/publications").then();
    }
}
