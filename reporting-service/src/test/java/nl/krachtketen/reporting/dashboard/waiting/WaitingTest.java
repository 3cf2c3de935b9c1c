package nl.krachtketen.reporting.dashboard.waiting;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.FiveWomen.SCHOOL;
import static nl.krachtketen.reporting.FiveWomen.woman;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.MunicipalityEvent.StallThresholdsSet;
import nl.krachtketen.contract.StallThreshold;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.WaitingPoint;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.reporting.FiveWomen;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits in one municipality, where and for whom. */
@QuarkusTest
class WaitingTest {

    private static final String BREDA = "/v1/municipalities/GM0758";

    @BeforeEach
    void fiveWomen() {
        FiveWomen.begin();
    }

    @Test
    void whoWaitsWaitsForWhoeverMustDoTheNextThing() {
        breda("/stuck").body("heardUntilAt", startsWith("2008-03-02")).body("waiting", hasSize(3))
                .body("waiting.collect { it.standing + ' ' + it.organisationName + ' ' + it.women + ' ' + it.stuck }", contains(
                        "RECRUITED " + Woman.RECRUITER + " 1 0", "INTAKE_DONE Taalschool Breda 1 1", "HANDOVER Taalschool Breda 1 0"));
    }

    @Test
    void nobodyWaitsWhoTakesPartAtALowLevelOrIsPlacedUntilThatEnds() {
        Woman placed = woman(ParticipationLevel.MIDDLE);
        Woman pauses = woman(ParticipationLevel.MIDDLE);
        Reporting.publish(placed.registered("2008-01-01"), placed.placed("2008-02-01"), placed.placementEnded("2008-03-01"),
                pauses.registered("2008-01-01"), pauses.paused("2008-02-01"));
        await().until(() -> Reporting.count("select count(*) from journey where stood = 'ENDED'") == 1);
        breda("/stuck").body("waiting", hasSize(4)).body("waiting.standing", hasItem("ENDED")).body("waiting.women.sum()", equalTo(4));
    }

    @Test
    void whoIsErasedWaitsForNobodyAndHandoversStayCounted() {
        Woman gone = woman(ParticipationLevel.HIGH);
        Reporting.publish(gone.registered("2008-01-01"), gone.offered("2008-02-01", SCHOOL), gone.declined("2008-02-02", SCHOOL), gone.erased("2008-02-03"));
        await().until(() -> Reporting.count("select count(*) from erased_participant") == 1);
        breda("/stuck").body("waiting.women.sum()", equalTo(3));
        breda("/handovers").body("all.declined", equalTo(1)).body("all.offered", equalTo(4));
    }

    @Test
    void whatTheMunicipalityItselfCallsLongHoldsForItsDashboards() {
        say(2, 400);
        await().untilAsserted(() -> breda("/stuck").body("waiting.stuck.sum()", equalTo(0)));
        breda("/waiting?onlyStuck=true").body("items", hasSize(0));
        get(Reporting.BREDA, "/gemeenten/GM0758").body(not(containsString("Taalschool Breda is aan zet")));
        say(1, 1);
        say(3, 21);
        await().untilAsserted(() -> breda("/stuck").body("waiting.stuck.sum()", equalTo(1)));
        assertThat(Reporting.count("select sequence from stall_terms_version where municipality = 'GM0758'")).isEqualTo(3);
    }

    @Test
    void theOverviewNamesTheWorstPlacesToTheOwnDirectionOnly() {
        get(Reporting.BREDA, "/gemeenten/GM0758").statusCode(200).body(allOf(containsString("Waar het stokt"),
                containsString("Taalschool Breda is aan zet, sinds 23 jan 2008"), containsString("wachtenden?stap=INTAKE_DONE&amp;beurt=" + SCHOOL + "&amp;vast=ja")));
        get(Reporting.OFFICE, "/gemeenten/GM0758").statusCode(403).body(not(containsString("Waar het stokt")));
    }

    @Test
    void whoWaitsIsListedPageByPageUnderIdentifiersOfTheMunicipality() {
        String next = breda("/waiting?limit=2").body("items", hasSize(2)).body("items.standing", contains("INTAKE_DONE", "RECRUITED"))
                .body("items[0].stuck", equalTo(true)).body("items[0].organisationName", equalTo("Taalschool Breda"))
                .extract().header("Link").replaceFirst("(?s).*<[^>]*(/waiting[^>]*)>.*", "$1");
        breda(next).body("items.standing", contains("HANDOVER"));
        breda("/waiting?onlyStuck=true").body("items", hasSize(1));
        given().auth().oauth2(Reporting.BREDA).accept("text/csv").get(BREDA + "/waiting?onlyStuck=true").then().statusCode(200).contentType("text/csv")
                .body(containsString(",INTAKE_DONE," + SCHOOL + ",Taalschool Breda,HIGH,2008-01-23T"));
        get(Reporting.BREDA, "/gemeenten/GM0758/wachtenden/tabel.csv?vast=ja").statusCode(200).body(containsString(",INTAKE_DONE,"), not(containsString(",HANDOVER,")));
        get(Reporting.regie("GM0268"), "/gemeenten/GM0758/wachtenden/tabel.csv").statusCode(403);
        breda("/waiting?organisation=" + SCHOOL + "&standing=HANDOVER").body("items", hasSize(1));
        get(Reporting.BREDA, BREDA + "/waiting?organisation=school").statusCode(400);
        get(Reporting.BREDA, BREDA + "/waiting?standing=somewhere").statusCode(400).body("errors.field", hasItem("standing"));
        get(Reporting.regie("GM0268"), BREDA + "/waiting").statusCode(403);
    }

    private static void say(long version, int days) {
        Reporting.publish(List.of(Chain.record(new StallThresholdsSet("GM0758", "00000001001001004000", Instant.parse("2008-03-01T09:00:00Z"),
                Stream.of(ParticipationLevel.values()).map(level -> new StallThreshold(WaitingPoint.INTAKE_DONE, level, days)).toList()), Ids.next(), version)));
    }

    private static ValidatableResponse breda(String path) {
        return get(Reporting.BREDA, BREDA + path).statusCode(200);
    }
}
