package nl.krachtketen.reporting.dashboard.flow;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import nl.krachtketen.reporting.journey.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How women flow through the chain of one municipality, by when, how and at which level they came in. */
@QuarkusTest
class FlowTest {

    private static final String BREDA = "/v1/municipalities/GM0758";

    @Inject
    MonthBegins month;

    /** Four women: one at home, recruited by a visit; three found by the job centre, of whom one goes her own way and one pauses. */
    @BeforeEach
    void fourWomen() {
        Reporting.forgetEverything();
        Woman atHome = woman(ParticipationLevel.LOW, RecruitmentChannel.HOME_VISIT);
        Woman toWork = woman(ParticipationLevel.HIGH, RecruitmentChannel.JOB_CENTRE);
        Woman gone = woman(ParticipationLevel.HIGH, RecruitmentChannel.JOB_CENTRE);
        Woman pauses = woman(ParticipationLevel.HIGH, RecruitmentChannel.JOB_CENTRE);
        Reporting.publish(
                atHome.registered("2008-01-05"), atHome.intakeDone("2008-01-15"), atHome.course("2008-02-14"),
                atHome.assessed("2008-06-01", ParticipationLevel.MIDDLE),
                toWork.registered("2008-01-10"), toWork.intakeDone("2008-01-30"), toWork.work("2008-03-30"),
                gone.registered("2008-02-01"), gone.intakeDone("2008-02-11"), gone.left("2008-03-01"),
                pauses.registered("2008-02-01"), pauses.intakeDone("2008-03-02"), pauses.paused("2008-03-20"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 13);
    }

    @Test
    void theFlowGoesFromStepToHerNextAndSaysWhoLeftAndWhoPauses() {
        flows("/flows").body("women", equalTo(4)).body("left", equalTo(1)).body("paused", equalTo(1))
                .body("links.collect { it.from + ' ' + it.to + ' ' + it.women }", contains(
                        "RECRUITED INTAKE_DONE 4", "INTAKE_DONE ORIENTATION 1", "INTAKE_DONE MOVED_ON 1", "INTAKE_DONE PAUSED 1",
                        "INTAKE_DONE LEFT 1"));
    }

    @Test
    void theCountrysFlowsAreToldOnceAMonthAndGiveNobodyAway() {
        get(Reporting.OFFICE, "/landelijk/stromen").statusCode(200).body(containsString("Nog niet vastgelegd"));
        get(Reporting.OFFICE, "/v1/national/flows").statusCode(200).body("takenAt", nullValue()).body("links", hasSize(0));
        List<Woman> more = Stream.generate(() -> Woman.of("GM0268")).limit(40).toList();
        Reporting.publish(Stream.concat(more.stream().flatMap(woman -> Stream.of(woman.registered("2008-01-05"), woman.intakeDone("2008-01-15"))),
                more.stream().limit(12).map(woman -> woman.paused("2008-02-01"))).toArray(Event[]::new));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 105);
        Reporting.publishTheMonth();
        get(Reporting.OFFICE, "/v1/national/flows").body("links.find { it.to == 'INTAKE_DONE' }.women", equalTo(45))
                .body("links.find { it.to == 'LEFT' }.women", nullValue());
        get(Reporting.OFFICE, "/v1/national/conversions").body("steps[0].women", equalTo(45)).body("steps[0].wentOn", equalTo(30)).body("steps[0].paused", equalTo(15))
                .body("steps[0].medianDays", equalTo(10)).body("steps[1].left", nullValue());
        get(Reporting.OFFICE, "/landelijk/stromen").statusCode(200).body(allOf(containsString("flow-links"), containsString("niet getoond"),
                not(containsString("trajecten"))));
        get(Reporting.OFFICE, "/landelijk/stromen/stromen.csv").statusCode(200).body(containsString("INTAKE_DONE,LEFT,\r\n"));
        get(Reporting.OFFICE, "/landelijk/stromen/stappen.csv").statusCode(200);
        Reporting.publish(Woman.of("GM0546").registered("2008-01-05"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 106);
        get(Reporting.OFFICE, "/v1/national/flows").body("links.find { it.to == 'INTAKE_DONE' }.women", equalTo(45));
        get(Reporting.BREDA, "/landelijk/stromen").statusCode(403);
        get(Reporting.BREDA, "/v1/national/flows").statusCode(403);
    }

    @Test
    void conversionLeavesOutWhoPausesAndDaysHaveAMedianAndNineInTen() {
        flows("/conversions").body("steps[0].women", equalTo(4)).body("steps[0].wentOn", equalTo(3)).body("steps[0].paused", equalTo(1))
                .body("steps[0].medianDays", equalTo(10)).body("steps[0].p90Days", equalTo(30))
                .body("steps[1].women", equalTo(4)).body("steps[1].wentOn", equalTo(2)).body("steps[1].left", equalTo(1))
                .body("steps[1].paused", equalTo(1)).body("steps[1].medianDays", equalTo(30)).body("steps[1].p90Days", equalTo(60))
                .body("steps[4].medianDays", nullValue());
        assertThat(new StepFlow(Step.INTAKE_DONE, 4, 2, 1, 1, 30, 60).waiting()).isZero();
    }

    @Test
    void filtersChooseByMonthOfEntryAndByTheLevelAndChannelAtEntry() {
        flows("/flows?cohortFrom=2008-02").body("women", equalTo(2));
        flows("/flows?cohortUntil=2008-01").body("women", equalTo(2));
        flows("/flows?participationLevel=LOW").body("women", equalTo(1)).body("continuity.tookPart", equalTo(1));
        flows("/flows?participationLevel=MIDDLE").body("women", equalTo(0)).body("links", hasSize(0));
        flows("/flows?cohortFrom=2008-01&cohortUntil=2008-01&recruitmentChannel=JOB_CENTRE").body("women", equalTo(1));
        flows("/conversions?participationLevel=HIGH").body("steps[0].medianDays", equalTo(20));
    }

    @Test
    void cohortsSayHowFarTheWomenOfAMonthCame() {
        flows("/cohorts").body("cohorts.month", equalTo(List.of("2008-01", "2008-02"))).body("cohorts.women", equalTo(List.of(2, 2)))
                .body("cohorts[0].reached.find { it.step == 'MOVED_ON' }.women", equalTo(1))
                .body("cohorts[1].paused", equalTo(1)).body("cohorts[1].left", equalTo(1))
                .body("cohorts[1].reached.find { it.step == 'INTAKE_DONE' }.women", equalTo(1));
        flows("/cohorts?participationLevel=LOW").body("cohorts.women", equalTo(List.of(1)));
    }

    @Test
    void channelsByLevelSayWhatWorksForWhom() {
        flows("/channels").body("channels", hasSize(2))
                .body("channels.find { it.recruitmentChannel == 'HOME_VISIT' }.participationLevel", equalTo("LOW"))
                .body("channels.find { it.recruitmentChannel == 'HOME_VISIT' }.stayed", equalTo(1))
                .body("channels.find { it.recruitmentChannel == 'JOB_CENTRE' }.movedOn", equalTo(1))
                .body("channels.find { it.recruitmentChannel == 'JOB_CENTRE' }.paused", equalTo(1));
    }

    @Test
    void whatChangedIsToldBesideTheBeginningOfTheMonthWhichIsWrittenDownOnce() {
        flows("/changes").body("sinceAt", nullValue()).body("changes", hasSize(0));
        get(Reporting.BREDA, "/gemeenten/GM0758/stromen").body(containsString("nog geen stand"));
        month.writeDown();
        Woman placed = woman(ParticipationLevel.MIDDLE, RecruitmentChannel.SCHOOL);
        Reporting.publish(placed.registered("2008-04-01"), placed.placed("2008-05-01"));
        await().until(() -> Reporting.count("select count(*) from journey where placed_at is not null") == 1);
        month.writeDown();
        flows("/changes").body("sinceAt", notNullValue())
                .body("changes.find { it.of == 'RECRUITED' }.before", equalTo(4)).body("changes.find { it.of == 'RECRUITED' }.now", equalTo(5))
                .body("changes.find { it.of == 'PLACED' }.before", equalTo(0)).body("changes.find { it.of == 'PLACED' }.now", equalTo(1));
        csv(BREDA + "/changes").body(containsString("RECRUITED,4,5"));
        get(Reporting.BREDA, "/gemeenten/GM0758/stromen").body(containsString("+1"));
    }

    @Test
    void aFigureLeadsToTheJourneysBehindItUnderIdentifiersOfTheMunicipality() {
        get(Reporting.BREDA, "/gemeenten/GM0758/trajecten?stap=INTAKE_DONE&naar=MOVED_ON").statusCode(200)
                .body(allOf(containsString("deze keuze: 1."), containsString("Intake gedaan → Doorgestroomd"), containsString("CWI"),
                        not(containsString("Huisbezoek</td>"))));
        get(Reporting.BREDA, "/gemeenten/GM0758/trajecten?niveau=HIGH").body(containsString("deze keuze: 3."));
        get(Reporting.BREDA, "/gemeenten/GM0758/trajecten?stap=LEFT").body(allOf(containsString("deze keuze: 1."), containsString("Vertrokken</td>")));
        get(Reporting.BREDA, "/gemeenten/GM0758/trajecten/tabel.csv?stap=LEFT").statusCode(200).body(containsString(",LEFT\r\n"));
        get(Reporting.OFFICE, "/gemeenten/GM0758/trajecten/tabel.csv").statusCode(403);
        get(Reporting.OFFICE, "/gemeenten/GM0758/trajecten").statusCode(403);
        get(Reporting.regie("GM0268"), "/gemeenten/GM0758/trajecten").statusCode(403);
    }

    @Test
    void aProgramGetsTheJourneysBehindAFigurePageByPageAndAsATable() {
        flows("/journeys?from=INTAKE_DONE&to=MOVED_ON").body("items.recruitmentChannel", contains("JOB_CENTRE"))
                .body("items.state", contains("MOVED_ON")).header("Link", nullValue());
        flows("/journeys?participationLevel=HIGH&limit=2").body("items.entryLevel", contains("HIGH", "HIGH"))
                .header("Link", allOf(containsString("participationLevel=HIGH"), containsString("cursor=")));
        csv(BREDA + "/journeys?from=LEFT").header("Content-Type", equalTo("text/csv;charset=UTF-8")).body(allOf(containsString("participantId,month,entryLevel"), containsString(",LEFT\r\n")));
        get(Reporting.BREDA, BREDA + "/journeys?to=LEFT").statusCode(400).body("errors.field", hasItem("from"));
        get(Reporting.BREDA, BREDA + "/journeys?from=intake").statusCode(400).body("errors.field", hasItem("from"));
        get(Reporting.OFFICE, BREDA + "/journeys").statusCode(403);
    }

    @Test
    void theSameFiguresComeAsAFile() {
        csv(BREDA + "/flows").body(equalTo("from,to,women\r\nRECRUITED,INTAKE_DONE,4\r\nINTAKE_DONE,ORIENTATION,1\r\n"
                + "INTAKE_DONE,MOVED_ON,1\r\nINTAKE_DONE,PAUSED,1\r\nINTAKE_DONE,LEFT,1\r\n"));
        csv(BREDA + "/conversions?participationLevel=LOW").body(containsString("RECRUITED,1,1,0,0,0,10,10"));
        csv(BREDA + "/cohorts").body(containsString("2008-01,2,0,2,1,0,0,0,1,0"));
        csv(BREDA + "/channels").body(containsString("HOME_VISIT,LOW,1,0,1,1,0,0,0,0,0,0"));
        get(Reporting.BREDA, "/gemeenten/GM0758/stappen.csv?niveau=LOW").statusCode(200).contentType("text/csv")
                .header("Content-Disposition", containsString("stappen-GM0758.csv")).body(containsString("RECRUITED,1,1,0,0,0,10,10"));
    }

    @Test
    void thePageKeepsItsChoicesInItsAddressAndShowsNoConversionAtALowLevel() {
        get(Reporting.BREDA, "/gemeenten/GM0758/stromen").statusCode(200)
                .body(allOf(containsString("Breda: de stroom door de keten"), containsString("Ging verder"), containsString("67%")));
        get(Reporting.BREDA, "/gemeenten/GM0758/stromen?van=2008-01&niveau=LOW&taal=en").statusCode(200)
                .body(allOf(containsString("What counts at this level"), containsString("cijfers?van=2008-01&amp;niveau=LOW&amp;stand="),
                        containsString("taal=nl"), not(containsString("Went on"))));
        get(Reporting.BREDA, "/gemeenten/GM0758/stromen?kanaal=STREET_TEAM").statusCode(200).body(containsString("Niemand in deze keuze"));
        get(Reporting.BREDA, "/gemeenten/GM0758/stromen?van=gisteren&niveau=x").statusCode(200).body(not(containsString("class=\"chosen\"")));
    }

    @Test
    void onlyTheOwnDirectionMayChooseWhatIsCounted() {
        get(Reporting.OFFICE, BREDA + "/flows").statusCode(403);
        get(Reporting.regie("GM0268"), BREDA + "/flows").statusCode(403);
        get(Reporting.OFFICE, "/gemeenten/GM0758/stromen").statusCode(403).body(containsString("Deze cijfers zijn voor de regie van de gemeente"));
        get(Reporting.regie("GM0268"), "/gemeenten/GM0758/kanalen.csv").statusCode(403);
    }

    @Test
    void aFilterThatMakesNoSenseIsNamed() {
        get(Reporting.BREDA, BREDA + "/flows?cohortFrom=2008-13").statusCode(400).body("errors.field", hasItem("cohortFrom"));
        get(Reporting.BREDA, BREDA + "/channels?participationLevel=low").statusCode(400).body("errors.field", hasItem("participationLevel"));
    }

    private static Woman woman(ParticipationLevel level, RecruitmentChannel channel) {
        return new Woman(UUID.randomUUID(), "GM0758", level, true, channel);
    }

    private static ValidatableResponse flows(String path) {
        return get(Reporting.BREDA, BREDA + path).statusCode(200);
    }

    private static ValidatableResponse csv(String path) {
        return given().auth().oauth2(Reporting.BREDA).accept("text/csv").get(path).then().statusCode(200).contentType("text/csv");
    }
}
