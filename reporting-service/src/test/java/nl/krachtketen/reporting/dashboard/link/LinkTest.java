package nl.krachtketen.reporting.dashboard.link;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.FiveWomen.COACH;
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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.OfferingEvent.ReachReported;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.FiveWomen;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between which organisations women wait in one municipality, and what becomes of handovers. */
@QuarkusTest
class LinkTest {

    private static final String BREDA = "/v1/municipalities/GM0758";

    @BeforeEach
    void fiveWomen() {
        FiveWomen.begin();
    }

    @Test
    void handoversAreCountedByTheTwoOrganisationsAndByMonth() {
        breda("/handovers").body("all.offered", equalTo(3)).body("all.accepted", equalTo(1)).body("all.lapsed", equalTo(1)).body("all.open", equalTo(1))
                .body("all.medianDays", equalTo(3)).body("pairs", hasSize(1)).body("pairs[0].from", equalTo(Woman.RECRUITER))
                .body("pairs[0].toName", equalTo("Taalschool Breda")).body("pairs[0].handovers.p90Days", equalTo(3))
                .body("months.month", contains("2008-01", "2008-02", "2008-03")).body("months[1].handovers.offered", equalTo(0));
        breda("/handovers?monthFrom=2008-02").body("all.offered", equalTo(1)).body("pairs[0].handovers.open", equalTo(1));
        get(Reporting.BREDA, BREDA + "/handovers?monthFrom=2008").statusCode(400).body("errors.field", hasItem("monthFrom"));
    }

    @Test
    void aLinkAtWhichNobodyWasHeardOfIsAGap() {
        breda("/links").body("links", hasSize(15)).body("links.find { it.link == 'CIVIC_INTEGRATION' }.state", equalTo("MISSING"))
                .body("links.find { it.link == 'ACTIVITY' }.partners.organisation", contains(Woman.VOLUNTEERS))
                .body("links.find { it.link == 'RECRUITED' }.events", equalTo(5));
        Woman late = woman(ParticipationLevel.HIGH);
        Reporting.publish(late.registered("2008-10-01"));
        await().until(() -> Reporting.count("select max(events) from chain_link") == 6);
        breda("/links").body("links.find { it.link == 'ACTIVITY' }.state", equalTo("QUIET"))
                .body("links.find { it.link == 'RECRUITED' }.state", equalTo("CONNECTED"));
    }

    @Test
    void fromTheAgreementOnTheDaysAreCountedUntilTheChainRan() {
        get(Reporting.BREDA, "/gemeenten/GM0758/schakels").body(not(containsString("Sinds de overeenkomst")));
        TestDatabase.execute("reporting", "insert into agreement values ('GM0758', '2007-12-05')");
        try {
            breda("/links").body("startup.agreedDate", equalTo("2007-12-05")).body("startup.daysToPartner", equalTo(-4))
                    .body("startup.daysToIntake", equalTo(5)).body("startup.daysToPlacement", equalTo(88));
            get(Reporting.BREDA, "/gemeenten/GM0758/schakels").body(allOf(containsString("Sinds de overeenkomst van"), containsString("al eerder"),
                    containsString("88 d")));
        } finally {
            TestDatabase.execute("reporting", "delete from agreement");
        }
    }

    @Test
    void coachesCarryWhomTheyStandBesideNow() {
        breda("/coach-loads").body("coaches", hasSize(1)).body("coaches[0].coaches", equalTo(1)).body("coaches[0].women", equalTo(2));
        breda("/coach-loads").body("languages.collect { it.language + ' ' + it.women + ' ' + it.coached }", contains("ber 3 1"));
        Woman changes = woman(ParticipationLevel.HIGH);
        UUID another = UUID.randomUUID();
        Reporting.publish(changes.registered("2008-01-01"), changes.coached("2008-01-02", COACH), changes.coachEnded("2008-02-01", COACH),
                changes.coached("2008-02-02", another));
        await().until(() -> Reporting.count("select count(distinct coach) from journey where coach is not null") == 2);
        breda("/coach-loads").body("coaches[0].coaches", equalTo(2)).body("coaches[0].women", equalTo(3)).body("coaches[0].most", equalTo(2));
    }

    @Test
    void reachIsWhatWasReportedLastOfEachOfferingDayAndChannel() {
        UUID festival = Ids.next();
        report(festival, "2008-06-01", RecruitmentChannel.STREET_TEAM, 200, 150, 2);
        report(festival, "2008-06-01", RecruitmentChannel.STREET_TEAM, 90, 70, 1);
        report(festival, "2008-07-01", RecruitmentChannel.STREET_TEAM, 40, 30, 3);
        await().until(() -> Reporting.count("select count(*) from event_log where type like '%reach%'") == 3);
        breda("/reach").body("people", equalTo(240)).body("women", equalTo(180)).body("registered", equalTo(5))
                .body("channels.recruitmentChannel", contains("STREET_TEAM", "HOME_VISIT")).body("months.women", contains(150, 30));
        report(festival, "2008-06-01", RecruitmentChannel.STREET_TEAM, 10, 10, 4);
        await().untilAsserted(() -> breda("/reach").body("women", equalTo(40)));
        breda("/reach?monthUntil=2008-06").body("women", equalTo(10));
    }

    @Test
    void thePageShowsItAllAndLeadsToTheWomenWhoWait() {
        get(Reporting.BREDA, "/gemeenten/GM0758/schakels").statusCode(200).body(allOf(
                containsString("Breda: de schakels tussen partners"), containsString("Taalschool Breda"), containsString("van 3 vrouwen die wachten"),
                containsString("Geen partner aangesloten"), containsString("2 mrt 2008")));
        get(Reporting.BREDA, "/gemeenten/GM0758/schakels?van=2008-02&taal=en").statusCode(200).body(allOf(
                containsString("the links between partners"), containsString("cijfers?van=2008-02&amp;stand="), containsString("overdrachten.csv?van=2008-02")));
        get(Reporting.BREDA, "/gemeenten/GM0758/wachtenden?vast=ja").statusCode(200)
                .body(allOf(containsString("Na intake"), containsString("39 d"), not(containsString("Na werving</td>"))));
        get(Reporting.BREDA, "/gemeenten/GM0758/wachtenden?beurt=" + SCHOOL + "&stap=HANDOVER").body(allOf(
                containsString("Op een overdracht</td>"), not(containsString("Na intake</td>"))));
    }

    @Test
    void theSameFiguresComeAsFiles() {
        csv("/stuck").body(containsString("INTAKE_DONE," + SCHOOL + ",Taalschool Breda,1,1,2008-01-23T12:00:00Z"));
        csv("/handovers").body(containsString(Woman.RECRUITER + "," + Woman.RECRUITER + "," + SCHOOL + ",Taalschool Breda,3,1,0,1,1,3,3"));
        csv("/links").body(containsString("CIVIC_INTEGRATION,MISSING,,,,,0"));
        csv("/coach-loads").body(containsString(",1,2,2"));
        csv("/reach").body(containsString("HOME_VISIT,0,0,0,5"));
        for (String file : new String[] {"wachtend", "coachtalen", "overdrachten", "overdrachten-per-maand", "schakels", "coaches", "bereik", "bereik-per-maand"}) {
            get(Reporting.BREDA, "/gemeenten/GM0758/" + file + ".csv").statusCode(200).contentType("text/csv")
                    .header("Content-Disposition", containsString(file + "-GM0758.csv"));
            get(Reporting.regie("GM0268"), "/gemeenten/GM0758/" + file + ".csv").statusCode(403);
        }
    }

    @Test
    void onlyTheOwnDirectionSeesIt() {
        for (String figures : new String[] {"/stuck", "/handovers", "/links", "/coach-loads", "/reach"}) {
            get(Reporting.OFFICE, BREDA + figures).statusCode(403);
            get(Reporting.regie("GM0268"), BREDA + figures).statusCode(403);
        }
        get(Reporting.OFFICE, "/gemeenten/GM0758/schakels").statusCode(403).body(containsString("Deze cijfers zijn voor de regie van de gemeente"));
        get(Reporting.regie("GM0268"), "/gemeenten/GM0758/wachtenden").statusCode(403);
        assertThat(get(Reporting.regie("GM0268"), "/gemeenten/GM0268/schakels").extract().asString()).contains("Nog niets gehoord");
    }

    private static void report(UUID offering, String day, RecruitmentChannel channel, int people, int women, long sequence) {
        Chain.publish(new ReachReported(offering, Woman.moment(day), Woman.VOLUNTEERS, "GM0758", LocalDate.parse(day), people, women, channel), sequence);
    }

    private static ValidatableResponse breda(String path) {
        return get(Reporting.BREDA, BREDA + path).statusCode(200);
    }

    private static ValidatableResponse csv(String path) {
        return given().auth().oauth2(Reporting.BREDA).accept("text/csv").get(BREDA + path).then().statusCode(200).contentType("text/csv");
    }
}
