package nl.krachtketen.reporting.dashboard.agreement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was agreed on results, and what became of it. */
@QuarkusTest
class AgreementTest {

    private static final String BREDA = "/v1/municipalities/GM0758/agreement";
    private static final String LEIDEN = "/v1/municipalities/GM0546/agreement";
    private static final String NATIONAL = "/v1/national/agreements";

    @BeforeEach
    void twoWomenOfBredaAndOneOfLeiden() {
        nothingAgreed();
        Reporting.forgetEverything();
        Woman first = Woman.of("GM0758");
        Woman second = Woman.of("GM0758");
        Woman leiden = Woman.of("GM0546");
        Reporting.publish(first.registered("2007-11-01"), first.trial("2007-12-20"), first.placed("2008-02-01"), second.registered("2008-01-05"),
                second.placed("2008-03-01"), leiden.registered("2008-01-05"), leiden.trial("2008-03-01"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 7);
    }

    @AfterEach
    void asItWas() {
        nothingAgreed();
        TestDatabase.execute("reporting", "update municipality set wave = null, target = null where code = 'GM0546'");
        TestDatabase.execute("reporting", "update municipality set target = 2010 where code = 'GM0758'");
    }

    @Test
    void perYearAndStepItStandsBesideWhatBecameOfIt() {
        get(Reporting.BREDA, BREDA).statusCode(404);
        put(BREDA, null, wish("2007-pilot", target(2007, "ACTIVATED", 600), target(2008, "ACTIVATED", 1400), target(2008, "PLACED", 300)))
                .statusCode(201).header("ETag", "\"1\"").body("target", equalTo(2000));
        get(Reporting.BREDA, BREDA).statusCode(200).body("name", equalTo("Breda")).body("agreedDate", equalTo("2007-03-01"))
                .body("targets.collect { it.year + ' ' + it.step + ' ' + it.women + ' ' + it.realised }",
                        equalTo(List.of("2007 ACTIVATED 600 1", "2008 PLACED 300 2", "2008 ACTIVATED 1400 1")));
        Reporting.funnel("GM0758").body("target", equalTo(2000)).body("activated", equalTo(2));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        put(BREDA, null, wish("2007-pilot", target(2007, "ACTIVATED", 600))).statusCode(201);
        put(BREDA, null, wish("2007-pilot", target(2007, "ACTIVATED", 700))).statusCode(428);
        put(BREDA, "\"9\"", wish("2007-pilot", target(2007, "ACTIVATED", 700))).statusCode(412);
        put(BREDA, "\"1\"", wish("2007-pilot", target(2007, "ACTIVATED", 700))).statusCode(200).header("ETag", "\"2\"")
                .body("targets", hasSize(1)).body("targets[0].women", equalTo(700));
    }

    @Test
    void whoJoinsTheProgrammeIsInTheCountrysTotalsFromThenOn() {
        get(Reporting.OFFICE, "/v1/national").body("activated", equalTo(2)).body("municipalities", hasSize(26));
        put(LEIDEN, null, wish("later", target(2008, "ACTIVATED", 500))).statusCode(201);
        get(Reporting.OFFICE, "/v1/national").body("activated", equalTo(3)).body("target", equalTo(50500)).body("municipalities", hasSize(27));
        Reporting.publish(Woman.of("GM0546").trial("2008-04-01"));
        await().untilAsserted(() -> get(Reporting.OFFICE, "/v1/national").body("activated", equalTo(4)));
        put(LEIDEN, "\"1\"", wish("later", target(2008, "ACTIVATED", 400))).statusCode(200);
        get(Reporting.OFFICE, "/v1/national").body("activated", equalTo(4)).body("target", equalTo(50400));
    }

    @Test
    void whatMakesNoAgreementIsRefused() {
        put(BREDA, null, wish("2007-pilot", target(2008, "PLACED", 300))).statusCode(400).body("type", endsWith("invalid-input"));
        put(BREDA, null, wish("2007-pilot", target(2008, "ACTIVATED", 300), target(2008, "ACTIVATED", 400))).statusCode(400);
        put(BREDA, null, wish("2012-spring", target(2008, "ACTIVATED", 300))).statusCode(400);
        put("/v1/municipalities/GM0001/agreement", null, wish("later", target(2008, "ACTIVATED", 300))).statusCode(400);
        put("/v1/municipalities/Breda/agreement", null, wish("later", target(2008, "ACTIVATED", 300))).statusCode(400);
    }

    @Test
    void onlyWhoAgreedReadsItAndOnlyTheOfficeWritesIt() {
        put(BREDA, null, wish("2007-pilot", target(2007, "ACTIVATED", 600))).statusCode(201);
        get(Reporting.OFFICE, BREDA).statusCode(200);
        get(Reporting.regie("GM0268"), BREDA).statusCode(403);
        get(Reporting.RECRUITER, BREDA).statusCode(403);
        given().auth().oauth2(Reporting.BREDA).contentType("application/json").body(wish("later", target(2007, "ACTIVATED", 1))).put(BREDA).then()
                .statusCode(403);
    }

    @Test
    void theOfficeReadsAllAgreementsAtOnce() {
        put(BREDA, null, wish("2007-pilot", target(2007, "ACTIVATED", 600), target(2008, "PLACED", 300))).statusCode(201);
        get(Reporting.OFFICE, NATIONAL).statusCode(200).body("agreements", hasSize(1)).body("without", hasSize(25))
                .body("years.collect { it.year + ' ' + it.women + ' ' + it.realised }", equalTo(List.of("2007 600 1")));
        csv(NATIONAL).body(containsString("GM0758,Breda,2007-pilot,2007-03-01,2008,PLACED,300,2\r\n"));
        csv(NATIONAL + "?table=years").body(equalTo("year,women,realised\r\n2007,600,1\r\n"));
        csv(NATIONAL + "?table=without").body(containsString("GM0268,Nijmegen\r\n"));
        get(Reporting.BREDA, NATIONAL).statusCode(403);
    }

    @Test
    void thePagesShowIt() {
        get(Reporting.BREDA, "/gemeenten/GM0758/afspraken").statusCode(200).body(containsString("Nog geen afspraken"));
        get(Reporting.OFFICE, "/landelijk/afspraken").statusCode(200).body(containsString("Nog geen afspraken"));
        put(BREDA, null, wish("2007-pilot", target(2007, "ACTIVATED", 600), target(2008, "PLACED", 300))).statusCode(201);
        get(Reporting.BREDA, "/gemeenten/GM0758/afspraken").statusCode(200)
                .body(allOf(containsString("1 maart 2007"), containsString("Geplaatst"), containsString("Doel: 600 vrouwen")));
        get(Reporting.OFFICE, "/landelijk/afspraken").statusCode(200).body(containsString("Geactiveerd per jaar"));
        get(Reporting.OFFICE, "/landelijk/afspraken/tabel.csv").statusCode(200).body(containsString("GM0758,Breda,2007-pilot,2007-03-01,2008,PLACED,300,2"));
        get(Reporting.BREDA, "/gemeenten/GM0758/afspraken/tabel.csv").statusCode(200).body(containsString("2007,ACTIVATED,600,1"));
        get(Reporting.OFFICE, "/gemeenten/GM0758/afspraken").statusCode(403);
        get(Reporting.BREDA, "/landelijk/afspraken").statusCode(403);
    }

    @Test
    void aMunicipalityAgreesWithItsPartnersAndSeesWhatTheyReported() {
        String address = "/v1/municipalities/GM0758/result-agreements";
        Map<String, Object> wish = Map.of("organisation", Woman.VOLUNTEERS, "step", "PLACED", "times", 40, "monthFrom", "2008-01", "monthUntil", "2008-02");
        String id = agree(Reporting.BREDA, address, wish).statusCode(201).body("reported", equalTo(1)).extract().path("resultAgreementId");
        agree(Reporting.BREDA, address, wish).statusCode(409);
        agree(Reporting.OFFICE, address, wish).statusCode(403);
        agree(Reporting.regie("GM0268"), address, wish).statusCode(403);
        get(Reporting.BREDA, address).statusCode(200).body("items", hasSize(1)).body("items[0].times", equalTo(40));
        get(Reporting.BREDA, "/gemeenten/GM0758/afspraken").body(allOf(containsString(Woman.VOLUNTEERS), containsString("jan 2008 – feb 2008")));
        given().auth().oauth2(Reporting.BREDA).delete(address + "/" + id).then().statusCode(204);
        get(Reporting.BREDA, address + "/" + id).statusCode(404);
    }

    static void nothingAgreed() {
        TestDatabase.execute("reporting", "truncate agreement, result_agreement cascade");
    }

    private static ValidatableResponse csv(String path) {
        return given().auth().oauth2(Reporting.OFFICE).accept("text/csv").get(path).then().statusCode(200);
    }

    private static ValidatableResponse agree(String token, String address, Map<String, Object> wish) {
        return given().auth().oauth2(token).contentType("application/json").body(wish).post(address).then();
    }

    @SafeVarargs
    static Map<String, Object> wish(String wave, Map<String, Object>... targets) {
        return Map.of("wave", wave, "agreedDate", "2007-03-01", "targets", new ArrayList<>(List.of(targets)));
    }

    static Map<String, Object> target(int year, String step, int women) {
        return Map.of("year", year, "step", step, "women", women);
    }

    static ValidatableResponse put(String address, String ifMatch, Map<String, Object> body) {
        var request = given().auth().oauth2(Reporting.OFFICE).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(address).then();
    }
}
