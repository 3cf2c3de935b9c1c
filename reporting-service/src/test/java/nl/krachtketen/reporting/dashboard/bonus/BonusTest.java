package nl.krachtketen.reporting.dashboard.bonus;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality accounts for its bonuses, each figure with the journeys that make it. */
@QuarkusTest
class BonusTest {

    private static final String BREDA = "/v1/municipalities/GM0758";
    private static final String PAGE = "/gemeenten/GM0758/bonus";
    private static final UUID SCHOOL = UUID.randomUUID();

    private final Woman dual = Woman.of("GM0758");

    /** One with a dual trajectory, one who found work without it, one with language lessons at home beside volunteering. */
    @BeforeEach
    void threeWomen() {
        Reporting.forgetEverything();
        Woman work = Woman.of("GM0758");
        Woman atHome = Woman.of("GM0758");
        Reporting.publish(
                dual.registered("2009-01-05"), dual.began("2009-02-02", OfferingKind.CIVIC_INTEGRATION, SCHOOL), dual.placed("2009-03-02"),
                dual.completed("2009-11-30", OfferingKind.CIVIC_INTEGRATION, SCHOOL),
                work.registered("2008-01-05"), work.work("2008-06-02"),
                atHome.registered("2009-01-05"), atHome.began("2009-02-02", OfferingKind.LANGUAGE_AT_HOME, SCHOOL), atHome.placed("2009-03-02"));
        entries(4);
    }

    @Test
    void theAccountsSayHowManyWhatTheyBringAndByWhichRule() {
        accounts("?year=2009").body("accounts.account", equalTo(List.of("DUAL_TRAJECTORY", "NUG_TO_WORK", "REINTEGRATION", "CIVIC_INTEGRATION",
                        "ADULT_EDUCATION", "PARTICIPATION_BUDGET")))
                .body("accounts[0].number", equalTo(1)).body("accounts[0].amountEuros", equalTo(1000))
                .body("accounts[0].parts.find { it.beside == 'VOLUNTEERING' }.number", equalTo(1))
                .body("accounts[0].rule.id", equalTo("participation-bonus-2009")).body("accounts[0].rule.validFromDate", equalTo("2009-01-01"))
                .body("accounts[1].amountEuros", nullValue()).body("accounts[3].number", equalTo(1)).body("accounts[5].number", equalTo(1));
    }

    @Test
    void before2009ThereIsNoBonusAndNoBudget() {
        accounts("?year=2008").body("accounts.account", equalTo(List.of("NUG_TO_WORK", "REINTEGRATION", "CIVIC_INTEGRATION", "ADULT_EDUCATION")))
                .body("accounts[0].number", equalTo(1));
        get(Reporting.BREDA, PAGE + "?jaar=2008").statusCode(200).body(containsString("De participatiebonus bestaat vanaf 2009."));
    }

    @Test
    void eachFigureLeadsToTheJourneysAndTheDatesThatMakeIt() {
        entries("DUAL_TRAJECTORY", 2009).body("items", hasSize(1)).body("items[0].entries[0].countedAt", equalTo("2009-03-02T12:00:00Z"))
                .body("items[0].entries[0].first.startedAt", equalTo("2009-02-02T12:00:00Z"))
                .body("items[0].entries[0].first.endedAt", equalTo("2009-11-30T12:00:00Z"))
                .body("items[0].entries[0].beside", equalTo("VOLUNTEERING")).body("items[0].entries[0].second.endedAt", nullValue());
        entries("NUG_TO_WORK", 2008).body("items[0].entries[0].second.startedAt", equalTo("2008-06-02T12:00:00Z"));
        get(Reporting.BREDA, PAGE + "/trajecten?rekening=DUAL_TRAJECTORY&jaar=2009").statusCode(200)
                .body(allOf(containsString("Breda: duale trajecten in 2009"), containsString("2 mrt 2009"), containsString("Vrijwilligerswerk")));
        get(Reporting.BREDA, PAGE + "/trajecten?rekening=NUG_TO_WORK&jaar=2008").body(containsString("2 jun 2008"));
        get(Reporting.BREDA, PAGE + "/trajecten?rekening=onzin&jaar=2008").statusCode(404);
    }

    @Test
    void theJourneysComePageByPage() {
        Woman another = Woman.of("GM0758");
        Reporting.publish(another.registered("2009-01-05"), another.began("2009-02-02", OfferingKind.CIVIC_INTEGRATION, SCHOOL));
        entries(6);
        String next = get(Reporting.BREDA, BREDA + "/bonus-entries?account=CIVIC_INTEGRATION&year=2009&limit=1").body("items", hasSize(1))
                .extract().header("Link").replaceAll("<(.*)>.*", "$1");
        get(Reporting.BREDA, next).statusCode(200).body("items", hasSize(1)).header("Link", nullValue());
    }

    @Test
    void theProgrammeOfficeSeesTotalsAndNothingBelowThem() {
        get(Reporting.OFFICE, BREDA + "/bonus-accounts?year=2009").statusCode(200)
                .body("accounts.account", equalTo(List.of("DUAL_TRAJECTORY", "NUG_TO_WORK", "PARTICIPATION_BUDGET")))
                .body("accounts[0].number", equalTo(1)).body("accounts[0].parts", nullValue());
        get(Reporting.OFFICE, PAGE).statusCode(200).body(allOf(containsString("1.000"), not(containsString("Vrijwilligerswerk</dt>")),
                not(containsString("/trajecten?"))));
        get(Reporting.OFFICE, BREDA + "/bonus-entries?account=DUAL_TRAJECTORY&year=2009").statusCode(403);
        get(Reporting.OFFICE, PAGE + "/trajecten?rekening=DUAL_TRAJECTORY&jaar=2009").statusCode(403);
        get(Reporting.regie("GM0268"), BREDA + "/bonus-accounts").statusCode(403);
    }

    @Test
    void theProgrammeOfficeSeesTheCountryAsTheSumOfItsMunicipalities() {
        Woman elsewhere = Woman.of("GM0268");
        Reporting.publish(elsewhere.registered("2009-01-05"), elsewhere.began("2009-02-02", OfferingKind.CIVIC_INTEGRATION, SCHOOL),
                elsewhere.placed("2009-05-04"));
        entries(7);
        get(Reporting.OFFICE, "/v1/national/bonus-accounts?year=2009").statusCode(200).body("accounts[0].number", equalTo(2))
                .body("accounts[0].amountEuros", equalTo(2000)).body("accounts[0].parts", nullValue()).body("municipalities", hasSize(26))
                .body("municipalities.find { it.municipality == 'GM0268' }.accounts[0].number", equalTo(1));
        given().auth().oauth2(Reporting.OFFICE).accept("text/csv").get("/v1/national/bonus-accounts").then().statusCode(200)
                .body(containsString("GM0268,Nijmegen,2009,DUAL_TRAJECTORY,1,1000"));
        String page = get(Reporting.OFFICE, "/landelijk/bonus").statusCode(200)
                .body(allOf(containsString("2.000"), containsString("/gemeenten/GM0758/bonus?jaar=2009"))).extract().asString();
        get(Reporting.OFFICE, page.replaceFirst("(?s).*hx-get=\"([^\"]+)\".*", "$1").replace("&amp;", "&")).statusCode(204);
        get(Reporting.OFFICE, "/landelijk/bonus/cijfers").statusCode(200).body(containsString("/gemeenten/GM0758/bonus?jaar=2009"));
        get(Reporting.OFFICE, "/landelijk/bonus/bonus.csv").statusCode(200).body(containsString("GM0758,Breda,2008,NUG_TO_WORK,1,"));
        get(Reporting.BREDA, "/landelijk/bonus").statusCode(403);
    }

    @Test
    void theSameFiguresComeAsFiles() {
        given().auth().oauth2(Reporting.BREDA).accept("text/csv").get(BREDA + "/bonus-accounts?year=2009").then().statusCode(200)
                .contentType("text/csv").body(containsString("2009,DUAL_TRAJECTORY,1,1000\r\n2009,NUG_TO_WORK,0,\r\n"));
        get(Reporting.BREDA, PAGE + "/bonus.csv").statusCode(200).header("Content-Disposition", containsString("bonus-GM0758.csv"))
                .body(containsString("2008,NUG_TO_WORK,1,"));
        get(Reporting.BREDA, PAGE + "/trajecten.csv?rekening=DUAL_TRAJECTORY&jaar=2009").statusCode(200)
                .body(containsString(",2009-03-02T12:00:00Z,VOLUNTEERING,2009-02-02T12:00:00Z,2009-11-30T12:00:00Z,2009-03-02T12:00:00Z,"));
    }

    @Test
    void parentingSupportIsKnownByWhatTheOfferingIsAboutWheneverThatIsTold() throws IOException {
        Woman mother = Woman.of("GM0758");
        UUID course = UUID.randomUUID();
        Reporting.publish(mother.registered("2009-01-05"), mother.began("2009-02-02", OfferingKind.CIVIC_INTEGRATION, SCHOOL),
                mother.began("2009-04-06", OfferingKind.COURSE, course));
        entries(7);
        tellOf(course, 2, "\"PARENTING\"");
        entries(8);
        accounts("?year=2009").body("accounts[0].parts.find { it.beside == 'PARENTING_SUPPORT' }.number", equalTo(1));
        tellOf(course, 3, "\"LANGUAGE\"");
        entries(7);
    }

    @Test
    void whoWasErasedCountsOnAndIsNotListed() {
        Reporting.publish(dual.erased("2009-12-15"));
        await().until(() -> Reporting.count("select count(*) from bonus_entry where participant = '" + dual.id() + "'") == 0);
        accounts("?year=2009").body("accounts[0].number", equalTo(1));
        entries("DUAL_TRAJECTORY", 2009).body("items", hasSize(0));
    }

    @Test
    void twoRecordsOfOneWomanCountAsOneForAsLongAsTheyAreOne() {
        Woman again = Woman.of("GM0758");
        Reporting.publish(again.registered("2009-01-06"), again.began("2009-03-03", OfferingKind.CIVIC_INTEGRATION, UUID.randomUUID()),
                again.work("2009-04-01"));
        await().until(() -> number("DUAL_TRAJECTORY") == 2);
        Reporting.publish(dual.merged("2009-05-01", again));
        await().until(() -> number("DUAL_TRAJECTORY") == 1);
        Reporting.publish(dual.unmerged("2009-06-01", again));
        await().until(() -> number("DUAL_TRAJECTORY") == 2);
    }

    @Test
    void aMunicipalityWithNothingToAccountForIsToldWhatWouldCount() {
        get(Reporting.regie("GM0268"), "/gemeenten/GM0268/bonus").statusCode(200).body(containsString("Nog niets om te verantwoorden"));
        get(Reporting.BREDA, BREDA + "/bonus-entries?account=DUAL&year=2009").statusCode(400).body("errors.field", hasItem("account"));
    }

    private static void tellOf(UUID offering, long sequence, String theme) throws IOException {
        String type = "nl.krachtketen.offerings.published.v1";
        try (var example = EventCatalogue.class.getResourceAsStream("/examples/" + type + "/complete.json")) {
            String json = new String(example.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"offeringId\": \"[^\"]+\"", "\"offeringId\": \"" + offering + "\"")
                    .replaceFirst("(?s)\"themes\": \\[.*?\\]", "\"themes\": [" + theme + "]");
            Reporting.publish(List.of(Chain.record("offering-events", type, offering.toString(), Ids.next(), sequence,
                    json.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static int number(String account) {
        return accounts("?year=2009").extract().path("accounts.find { it.account == '" + account + "' }.number");
    }

    private static void entries(int wanted) {
        await().untilAsserted(() -> assertThat(Reporting.count("select count(*) from bonus_entry")).isEqualTo(wanted));
    }

    private static ValidatableResponse entries(String account, int year) {
        return get(Reporting.BREDA, BREDA + "/bonus-entries?account=" + account + "&year=" + year).statusCode(200);
    }

    private static ValidatableResponse accounts(String query) {
        return get(Reporting.BREDA, BREDA + "/bonus-accounts" + query).statusCode(200);
    }
}
