package nl.krachtketen.reporting.dashboard.agreement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static nl.krachtketen.reporting.dashboard.agreement.AgreementTest.nothingAgreed;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever agrees on results writes it down on a page, without a program. */
@QuarkusTest
class AgreementFormTest {

    private static final String FORM = "/landelijk/afspraken/gemeenten/GM0758";
    private static final String API = "/v1/municipalities/GM0758/agreement";
    private static final String PAGE = "/gemeenten/GM0758/afspraken";
    private static final String[] WITH_VOLUNTEERS =
            {"partner", Woman.VOLUNTEERS, "stap", "PLACED", "aantal", "40", "van", "2008-01", "tot", "2008-02"};

    @BeforeEach
    @AfterEach
    void asItWas() {
        nothingAgreed();
        TestDatabase.execute("reporting", "update municipality set wave = null, target = null where code = 'GM0546'");
        TestDatabase.execute("reporting", "update municipality set target = 2010, wave = '2007-pilot' where code = 'GM0758'");
    }

    @Test
    void theOfficeWritesDownWhatItAgreedAndChangesIt() {
        get(Reporting.OFFICE, "/landelijk/afspraken").statusCode(200).body(allOf(containsString("Nog zonder afspraken"), containsString(FORM)));
        get(Reporting.OFFICE, FORM).statusCode(200).body(allOf(containsString("Afspraken met Breda"), containsString("name=\"2007-ACTIVATED\" value=\"\"")));
        post(Reporting.OFFICE, FORM, agreement("0", "2008-ACTIVATED", "700", "2008-PLACED", "")).statusCode(303)
                .header("Location", endsWith("/landelijk/afspraken#met-GM0758"));
        get(Reporting.BREDA, API).body("targets", hasSize(1)).body("targets[0].women", equalTo(700)).body("agreedDate", equalTo("2007-03-01"));
        get(Reporting.OFFICE, FORM).body(allOf(containsString("name=\"2008-ACTIVATED\" value=\"700\""), containsString("name=\"2011-PLACED\"")));
        post(Reporting.OFFICE, FORM, agreement("1", "2008-ACTIVATED", "700", "2009-PLACED", "80")).statusCode(303);
        get(Reporting.BREDA, API).body("targets", hasSize(2));
        String live = get(Reporting.OFFICE, "/landelijk/afspraken").extract().asString().replaceFirst("(?s).*hx-get=\"([^\"]+)\".*", "$1");
        get(Reporting.OFFICE, live).statusCode(204);
        get(Reporting.OFFICE, "/landelijk/afspraken/cijfers").statusCode(200).body(containsString("met-GM0758"));
    }

    @Test
    void whatMakesNoSenseComesBackAsItWasTyped() {
        post(Reporting.OFFICE, FORM, agreement("0", "2008-ACTIVATED", "veel")).statusCode(400).body(allOf(containsString("value=\"veel\""),
                containsString("aria-invalid=\"true\" aria-describedby=\"wrong-cells\""), containsString("Er is nog niets bewaard")));
        post(Reporting.OFFICE, FORM, agreement("0", "2008-PLACED", "40")).statusCode(400).body(containsString("hoeveel vrouwen geactiveerd worden"));
        post(Reporting.OFFICE, FORM, "naam", "Breda", "golf", "nooit", "datum", "gisteren", "2008-ACTIVATED", "10").statusCode(400)
                .body(allOf(containsString("Kies een ronde."), containsString("Geef een datum.")));
        get(Reporting.BREDA, API).statusCode(404);
        get(Reporting.OFFICE, "/landelijk/afspraken/gemeenten/Breda").statusCode(404);
    }

    @Test
    void whoeverWasSlowerIsToldSoAndOverwritesNothing() {
        post(Reporting.OFFICE, FORM, agreement("0", "2008-ACTIVATED", "700")).statusCode(303);
        post(Reporting.OFFICE, FORM, agreement("0", "2008-ACTIVATED", "1")).statusCode(428).body(containsString("Iemand anders veranderde"));
        post(Reporting.OFFICE, FORM, agreement("9", "2008-ACTIVATED", "1")).statusCode(412).body(containsString("Iemand anders veranderde"));
        get(Reporting.BREDA, API).body("targets[0].women", equalTo(700));
    }

    @Test
    void aMunicipalityJoinsByItsCode() {
        given().auth().oauth2(Reporting.OFFICE).redirects().follow(false).get("/landelijk/afspraken/gemeenten?code=gm0546").then().statusCode(303)
                .header("Location", endsWith("/landelijk/afspraken/gemeenten/GM0546"));
        post(Reporting.OFFICE, "/landelijk/afspraken/gemeenten/GM0546",
                "naam", "Leiden", "golf", "later", "datum", "2009-01-05", "stand", "0", "2009-ACTIVATED", "120").statusCode(303);
        get(Reporting.OFFICE, "/landelijk/afspraken").body(containsString("id=\"met-GM0546\""));
    }

    @Test
    void onlyTheOfficeWritesDownWhatItAgreed() {
        get(Reporting.BREDA, FORM).statusCode(403).body(not(containsString("<form")));
        post(Reporting.BREDA, FORM, agreement("0", "2008-ACTIVATED", "1")).statusCode(403);
        given().redirects().follow(false).formParam("naam", "Breda").post(FORM).then().statusCode(401);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        for (String from : List.of("cross-site", "same-site")) {
            given().auth().oauth2(Reporting.OFFICE).header("Sec-Fetch-Site", from).formParams("naam", "Breda", "golf", "later", "datum", "2008-01-01",
                    "stand", "0", "2008-ACTIVATED", "1").post(FORM).then().statusCode(403).contentType("text/html");
        }
        get(Reporting.BREDA, API).statusCode(404);
    }

    @Test
    void aMunicipalityAgreesWithAPartnerAndWithdraws() {
        Reporting.forgetEverything();
        Woman placed = Woman.of("GM0758");
        Reporting.publish(placed.registered("2008-01-05"), placed.placed("2008-02-01"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 2);
        get(Reporting.BREDA, PAGE).body(allOf(containsString("Actief in uw gemeente"), containsString("value=\"" + Woman.VOLUNTEERS + "\"")));
        post(Reporting.BREDA, PAGE + "/partners", WITH_VOLUNTEERS).statusCode(303).header("Location", endsWith(PAGE + "#partners"));
        post(Reporting.BREDA, PAGE + "/partners", WITH_VOLUNTEERS).statusCode(409).body(containsString("al iets afgesproken"));
        String page = get(Reporting.BREDA, PAGE).body(containsString("jan 2008 – feb 2008")).extract().asString();
        String live = page.replaceFirst("(?s).*hx-get=\"([^\"]+)\".*", "$1");
        get(Reporting.BREDA, live).statusCode(204);
        get(Reporting.regie("GM0268"), live).statusCode(403);
        get(Reporting.BREDA, PAGE + "/cijfers").statusCode(200).body(containsString("jan 2008 – feb 2008"));
        String withdrawal = page.replaceFirst("(?s).*action=\"([^\"]+/intrekking)\".*", "$1");
        get(Reporting.BREDA, PAGE + "/partners.csv").statusCode(200).body(containsString(Woman.VOLUNTEERS + "," + Woman.VOLUNTEERS + ",PLACED,40,1,2008-01,2008-02\r\n"));
        given().auth().oauth2(Reporting.BREDA).accept("text/csv").get("/v1/municipalities/GM0758/result-agreements").then().contentType("text/csv")
                .body(containsString(",PLACED,40,1,2008-01,2008-02\r\n"));
        post(Reporting.regie("GM0268"), withdrawal).statusCode(403);
        post(Reporting.BREDA, withdrawal).statusCode(303);
        get(Reporting.BREDA, "/v1/municipalities/GM0758/result-agreements").body("items", hasSize(0));
    }

    @Test
    void whatMakesNoSenseWithAPartnerComesBackAsItWasTyped() {
        TestDatabase.execute("reporting", "insert into organisation values ('" + Woman.VOLUNTEERS + "', 'Vrijwilligerscentrale') on conflict do nothing");
        post(Reporting.BREDA, PAGE + "/partners", "partner", Woman.VOLUNTEERS, "stap", "DANSEN", "aantal", "0", "van", "2008-03", "tot", "maart").statusCode(400)
                .body(allOf(containsString("value=\"2008-03\""), containsString("value=\"maart\""), containsString("Kies een stap."),
                        containsString("Geef een heel getal van 1 tot 1.000.000.")));
        post(Reporting.BREDA, PAGE + "/partners", "partner", Woman.VOLUNTEERS, "stap", "PLACED", "aantal", "4", "van", "2008-03", "tot", "2008-01")
                .statusCode(400).body(containsString("die niet voor de eerste ligt"));
        post(Reporting.OFFICE, PAGE + "/partners", WITH_VOLUNTEERS).statusCode(403);
        get(Reporting.BREDA, "/v1/municipalities/GM0758/result-agreements").body("items", hasSize(0));
    }

    private static String[] agreement(String version, String... targets) {
        String[] all = {"naam", "Breda", "golf", "2007-pilot", "datum", "2007-03-01", "stand", version};
        String[] fields = Arrays.copyOf(all, all.length + targets.length);
        System.arraycopy(targets, 0, fields, all.length, targets.length);
        return fields;
    }

    private static ValidatableResponse post(String token, String path, String... fields) {
        var form = given().auth().oauth2(token).redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path).then();
    }
}
