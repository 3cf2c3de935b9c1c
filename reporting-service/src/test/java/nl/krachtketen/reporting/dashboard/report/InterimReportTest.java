package nl.krachtketen.reporting.dashboard.report;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality's report over a period says the same whenever it is opened, and says so when more became known. */
@QuarkusTest
class InterimReportTest {

    private static final String REPORTS = "/v1/municipalities/GM0758/interim-reports";
    private static final String REPORT = REPORTS + "/2009-01_2009-06";
    private static final String PAGES = "/gemeenten/GM0758/tussenrapportages";
    private static final String PAGE = PAGES + "/2009-01_2009-06";

    /** One came in before the period and was placed in it, one came in in it, one was placed after it. */
    @BeforeEach
    void threeWomen() {
        Reporting.forgetEverything();
        TestDatabase.execute("reporting", "truncate interim_report, agreement cascade; insert into agreement (municipality, agreed_on) values ('GM0758', '2008-12-01'); "
                + "insert into agreed_target values ('GM0758', 2009, 'ACTIVATED', 40), ('GM0758', 2009, 'PLACED', 20), ('GM0758', 2010, 'ACTIVATED', 60)");
        Woman before = Woman.of("GM0758");
        Woman within = Woman.of("GM0758");
        Woman after = Woman.of("GM0758");
        Reporting.publish(before.registered("2008-11-03"), before.began("2009-01-12", OfferingKind.CIVIC_INTEGRATION, UUID.randomUUID()),
                before.placed("2009-02-09"), within.registered("2009-03-02"), within.intakeDone("2009-03-09"), within.trial("2009-06-30"),
                after.registered("2009-04-06"), after.placed("2009-07-01"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 8);
    }

    @AfterEach
    void asItWas() {
        TestDatabase.execute("reporting", "truncate agreement cascade");
    }

    @Test
    void itCountsWhatHappenedInThePeriodAndUntilTheEndOfIt() {
        make().body("version", equalTo(1)).body("report", equalTo("2009-01_2009-06"))
                .body("figures.collect { it.part + ' ' + it.item + ' ' + it.measure + ' ' + it.number }", hasItems(
                        "TARGET 2009 ACTIVATED AGREED 40", "TARGET 2009 ACTIVATED UNTIL_END 2", "TARGET 2009 PLACED UNTIL_END 1", "ACTIVATED ACTIVATED IN_PERIOD 2", "STEPS RECRUITED IN_PERIOD 2", "STEPS RECRUITED UNTIL_END 3",
                        "STEPS RECRUITED WENT_ON 2", "STEPS TRIAL IN_PERIOD 1", "STEPS PLACED UNTIL_END 1", "MONTHS 200906 ACTIVATED 1",
                        "LEVELS LOW CAME_IN 1", "LEVELS UNKNOWN CAME_IN 1", "CHANNELS HOME_VISIT TOOK_PART 1", "BONUS DUAL_TRAJECTORY NUMBER 1"))
                .body("figures.collect { it.part + ' ' + it.item }", allOf(not(hasItem("STEPS MOVED_ON")), not(hasItem("TARGET 2010 ACTIVATED"))));
    }

    @Test
    void whatIsToldLaterChangesItOnlyByARestatementThatSaysWhatIsDifferent() {
        String asItWas = make().extract().path("figures").toString();
        Woman late = Woman.of("GM0758");
        Reporting.publish(late.registered("2009-05-04"), late.trial("2009-05-11"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 10);
        assertThat(get(Reporting.BREDA, REPORT).extract().path("figures").toString()).isEqualTo(asItWas);
        api().post(REPORT + "/restatements").then().statusCode(201).body("version", equalTo(2))
                .body("changes.find { it.part == 'ACTIVATED' && it.measure == 'IN_PERIOD' }.before", equalTo(2))
                .body("changes.find { it.part == 'ACTIVATED' && it.measure == 'IN_PERIOD' }.now", equalTo(3));
        assertThat(get(Reporting.BREDA, REPORT + "?version=1").extract().path("figures").toString()).isEqualTo(asItWas);
        api().post(REPORT + "/restatements").then().statusCode(409).body("type", endsWith("nothing-changed"));
        get(Reporting.BREDA, PAGE).body(allOf(containsString("Herziening"), containsString("Geactiveerd, in de periode")));
        get(Reporting.BREDA, PAGE + "?versie=1").body(allOf(containsString("Er is een nieuwere: versie 2."), not(containsString(">Herziening<"))));
    }

    @Test
    void thereIsOneReportOverAPeriodAndThePeriodsAreListed() {
        make();
        api().body(Map.of("fromMonth", "2009-01", "untilMonth", "2009-06")).post(REPORTS).then().statusCode(409)
                .body("type", endsWith("report-exists"));
        make("2009-07", "2009-07");
        get(Reporting.BREDA, REPORTS).body("items.report", equalTo(List.of("2009-07_2009-07", "2009-01_2009-06")));
        get(Reporting.BREDA, REPORTS + "?limit=1&cursor=2009-07_2009-07").body("items.report", equalTo(List.of("2009-01_2009-06")));
        get(Reporting.BREDA, REPORTS + "/2008-01_2008-06").statusCode(404);
        for (String none : List.of("never", "_", "2009-01", "2009-01_", "2009-01_x_2009-06")) {
            get(Reporting.BREDA, REPORTS + "/" + none).statusCode(404);
        }
        get(Reporting.BREDA, PAGES + "/_").statusCode(404);
        get(Reporting.BREDA, REPORT + "?version=2").statusCode(404);
    }

    @Test
    void aPeriodThatMakesNoSenseIsNamed() {
        refused("2009-13", "2009-06", "fromMonth");
        refused("2009-06", "2009-01", "untilMonth");
        refused("2009-06", "2999-01", "untilMonth");
    }

    @Test
    void theMunicipalityWritesInItUnlessSomebodyElseDidInTheMeantime() {
        make();
        var text = Map.of("text", "De taalschool begon in maart.\n\nDaarom stroomden toen meer vrouwen in.");
        api().body(text).put(REPORT + "/explanation").then().statusCode(428);
        api().header("If-Match", "\"1\"").body(text).put(REPORT + "/explanation").then().statusCode(200).header("ETag", equalTo("\"2\""));
        api().header("If-Match", "\"1\"").body(text).put(REPORT + "/explanation").then().statusCode(412);
        get(Reporting.BREDA, PAGE).body(allOf(containsString("<p class=\"said\">De taalschool begon in maart.</p>"), containsString("Toelichting")));
        form("stand", "1", "tekst", "Iets <b>anders</b>").post(PAGE + "/toelichting").then().statusCode(409)
                .body(allOf(containsString("Iemand anders veranderde de tekst"), containsString("Iets &lt;b&gt;anders&lt;/b&gt;")));
        form("stand", "2", "tekst", "Korter.").post(PAGE + "/toelichting").then().statusCode(303);
        get(Reporting.BREDA, REPORT).body("explanation", equalTo("Korter."));
    }

    @Test
    void oneClickMakesItAndAnotherLeadsToTheSame() {
        get(Reporting.BREDA, PAGES).statusCode(200).body(containsString("Er is nog geen tussenrapportage"));
        form("van", "2009-06", "tot", "2009-01").post(PAGES).then().statusCode(303).header("Location", endsWith(PAGE));
        form("van", "2009-01", "tot", "2009-06").post(PAGES).then().statusCode(303).header("Location", endsWith(PAGE));
        form().post(PAGE + "/herzieningen").then().statusCode(303).header("Location", endsWith("?herzien=nee"));
        get(Reporting.BREDA, PAGE + "?herzien=nee").body(containsString("Er is niets veranderd"));
        get(Reporting.BREDA, PAGES).body(containsString("januari 2009 tot en met juni 2009"));
        get(Reporting.BREDA, PAGE).body(allOf(containsString("Tussenrapportage Breda"), containsString("5% van de 40 die voor 2009 zijn afgesproken"), containsString("Wat is afgesproken"),
                containsString("1.000"), not(containsString("style="))));
    }

    @Test
    void onPaperItSaysTheSame() throws IOException {
        make();
        byte[] pdf = get(Reporting.BREDA, PAGE + ".pdf").statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", containsString("tussenrapportage-GM0758-2009-01_2009-06-v1.pdf")).extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Tussenrapportage Breda").contains("5% van de 40 die voor 2009 zijn afgesproken").contains("Overdrachten tussen partners");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        get(Reporting.BREDA, PAGE + ".csv").statusCode(200).contentType("text/csv").body(containsString("STEPS,TRIAL,IN_PERIOD,1\r\n"));
    }

    @Test
    void itIsForTheMunicipalitysOwnDirection() {
        make();
        get(Reporting.OFFICE, REPORT).statusCode(403);
        get(Reporting.regie("GM0268"), REPORT).statusCode(403);
        get(Reporting.regie("GM0268"), PAGE + ".pdf").statusCode(403);
        given().auth().oauth2(Reporting.OFFICE).contentType("application/json").body(Map.of("fromMonth", "2009-01", "untilMonth", "2009-02"))
                .post(REPORTS).then().statusCode(403);
        get(Reporting.BREDA, REPORTS).body("items", hasSize(1));
    }

    private static ValidatableResponse make() {
        return make("2009-01", "2009-06");
    }

    private static ValidatableResponse make(String from, String until) {
        return api().body(Map.of("fromMonth", from, "untilMonth", until)).post(REPORTS).then().statusCode(201);
    }

    private static void refused(String from, String until, String field) {
        api().body(Map.of("fromMonth", from, "untilMonth", until)).post(REPORTS).then().statusCode(400).body("errors.field", hasItem(field));
    }

    private static RequestSpecification api() {
        return given().auth().oauth2(Reporting.BREDA).contentType("application/json");
    }

    private static RequestSpecification form(String... fields) {
        var form = given().auth().oauth2(Reporting.BREDA).redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form;
    }
}
