package nl.krachtketen.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.regex.Pattern;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages as they leave the server; the browser test looks at what a browser makes of them. */
@QuarkusTest
class PagesTest {

    private static final String BREDA = "/gemeenten/GM0758";

    @BeforeEach
    void oneWomanPlacedInBreda() {
        Reporting.forgetEverything();
        Woman woman = Woman.of("GM0758");
        Reporting.publish(woman.registered("2008-01-01"), woman.intakeDone("2008-01-13"), woman.placed("2008-03-01"));
        await().until(() -> Reporting.funnel("GM0758").extract().<Integer>path("activated") == 1);
    }

    @Test
    void theMunicipalPageIsDutchFirst() {
        get(Reporting.BREDA, BREDA).statusCode(200).contentType(ContentType.HTML)
                .body(allOf(containsString("lang=\"nl\""), containsString("Breda: de keten in cijfers"),
                        containsString("Pilotgemeente sinds 2007"),
                        containsString("van de 2.010 beoogde vrouwen"), containsString("mediaan na 12 dagen"),
                        containsString("januari 2008 tot en met maart 2008"), containsString("Uitloggen")));
    }

    @Test
    void theSwitchToEnglishIsRemembered() {
        var cookies = get(Reporting.BREDA, BREDA + "?taal=en").statusCode(200)
                .body(allOf(containsString("lang=\"en\""), containsString("Breda: the chain in figures"),
                        containsString("of the 2,010 women aimed at")))
                .extract().cookies();
        given().auth().oauth2(Reporting.BREDA).cookies(cookies).get(BREDA).then().body(containsString("lang=\"en\""));
        given().auth().oauth2(Reporting.BREDA).cookies(cookies).get(BREDA + "?taal=nl").then()
                .body(containsString("lang=\"nl\""));
    }

    @Test
    void theLivePartComesOnlyWhenSomethingChanged() {
        String poll = liveAddress(get(Reporting.BREDA, BREDA).extract().asString());
        get(Reporting.BREDA, poll).statusCode(204);
        Reporting.publish(Woman.of("GM0758").trial("2008-04-01"));
        await().untilAsserted(() -> get(Reporting.BREDA, poll).statusCode(200)
                .body(allOf(containsString("id=\"figures\""), containsString("hx-swap-oob"),
                        not(containsString("<html")))));
    }

    @Test
    void whatTheOverviewsShowIsThereAsFiles() {
        get(Reporting.BREDA, BREDA + "/trechter.csv").statusCode(200).header("Content-Disposition", containsString("trechter-GM0758.csv"))
                .body(containsString("RECRUITED,1,1,0,0,0,12\r\n"));
        get(Reporting.BREDA, BREDA + "/maanden.csv").statusCode(200).body(containsString("2008-01,1,0\r\n2008-02,0,0\r\n2008-03,0,1\r\n"));
        get(Reporting.OFFICE, "/landelijk/trechter.csv").statusCode(200).body(containsString("RECRUITED,1\r\n"));
        get(Reporting.OFFICE, "/landelijk/maanden.csv").statusCode(200).body(containsString("2008-03,0,1\r\n"));
        get(Reporting.BREDA, "/v1/municipalities/GM0758/months").body("months[2].activated", equalTo(1));
        get(Reporting.OFFICE, "/v1/national/months").body("months.month", hasItems("2008-01", "2008-02", "2008-03"));
        given().auth().oauth2(Reporting.BREDA).accept("text/csv").get("/v1/municipalities/GM0758/funnel").then().contentType("text/csv")
                .body(containsString("RECRUITED,1,1,0,0,0,12\r\n"));
        get(Reporting.OFFICE, BREDA + "/trechter.csv").statusCode(403);
        get(Reporting.BREDA, "/landelijk/maanden.csv").statusCode(403);
    }

    @Test
    void theOverviewSaysWhatWasAgreedForTheYear() {
        TestDatabase.execute("reporting", "truncate agreement cascade; insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01'); "
                + "insert into agreed_target values ('GM0758', 2008, 'ACTIVATED', 4), ('GM0758', 2009, 'ACTIVATED', 9)");
        get(Reporting.BREDA, BREDA).body(allOf(containsString("Afgesproken voor 2008"), containsString("1 van 4"), containsString("25%")));
        TestDatabase.execute("reporting", "truncate agreement cascade");
        get(Reporting.BREDA, BREDA).body(not(containsString("Afgesproken voor")));
    }

    @Test
    void whoIsNotLoggedInSeesNothing() {
        given().redirects().follow(false).get(BREDA).then().statusCode(401).body(not(containsString("Breda")));
        given().redirects().follow(false).get("/landelijk/cijfers").then().statusCode(401);
    }

    @Test
    void theStartLeadsEverybodyToTheirOwnDashboard() {
        given().auth().oauth2(Reporting.BREDA).redirects().follow(false).get("/").then().statusCode(303)
                .header("Location", endsWith(BREDA));
        given().auth().oauth2(Reporting.OFFICE).redirects().follow(false).get("/").then().statusCode(303)
                .header("Location", endsWith("/landelijk"));
        given().auth().oauth2(Reporting.RECRUITER).redirects().follow(false).get("/").then().statusCode(303)
                .header("Location", endsWith("/openbaar"));
    }

    @Test
    void theCountryIsShownByProgressOrByWhateverIsChosen() {
        get(Reporting.OFFICE, "/landelijk").statusCode(200)
                .body(allOf(containsString("op weg naar 50.000"), containsString("1 van de 26 gemeenten begonnen"),
                        containsString("Gemeente 26")));
        String byName = get(Reporting.OFFICE, "/landelijk?volgorde=naam").extract().asString();
        assertThat(byName.indexOf(">Amersfoort<")).isLessThan(byName.indexOf(">Breda<"));
        get(Reporting.OFFICE, "/landelijk?volgorde=onzin").statusCode(200);
    }

    @Test
    void aMunicipalityWithoutWomenSaysWhatToExpect() {
        get(Reporting.regie("GM0268"), "/gemeenten/GM0268").statusCode(200)
                .body(containsString("Nog niemand geworven"));
    }

    @Test
    void aPageLoadsNothingFromElsewhereAndRunsNothingButOurs() {
        String page = get(Reporting.BREDA, BREDA)
                .header("Content-Security-Policy", allOf(containsString("script-src 'self';"),
                        containsString("style-src 'self';"), containsString("frame-ancestors 'none'")))
                .header("Cache-Control", equalTo("no-store")).header("X-Content-Type-Options", equalTo("nosniff"))
                .extract().asString();
        assertThat(page).doesNotContain("://").doesNotContain("style=").doesNotContain("onclick");
        Pattern.compile("(?:src|href)=\"(/(?:_static|assets)/[^\"]+)\"").matcher(page).results()
                .forEach(asset -> given().get(asset.group(1)).then().statusCode(200));
    }

    private static String liveAddress(String page) {
        return page.replaceFirst("(?s).*hx-get=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
    }
}
