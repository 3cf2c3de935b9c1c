package nl.krachtketen.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import nl.krachtketen.reporting.journey.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures behind the dashboards, and who may read them. */
@QuarkusTest
class FiguresTest {

    private static final String FUNNEL = "/v1/municipalities/GM0758/funnel";

    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
    }

    @Test
    void theFunnelSaysHowManyCameHowFarAndHowLongItTook() {
        Woman placed = Woman.of("GM0758");
        Woman waits = Woman.of("GM0758");
        Woman left = Woman.of("GM0758");
        Reporting.publish(
                placed.registered("2008-01-01"), placed.intakeDone("2008-01-11"),
                placed.trial("2008-02-10"), placed.placed("2008-03-11"),
                placed.education("2008-09-01"), placed.work("2008-10-01"),
                waits.registered("2008-01-01"), waits.intakeDone("2008-01-05"),
                left.registered("2008-01-01"), left.intakeDone("2008-01-31"), left.left("2008-02-01"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").statusCode(200)
                .body("name", equalTo("Breda")).body("target", equalTo(2010)).body("activated", equalTo(1))
                .body("steps.step", equalTo(List.of(
                        "RECRUITED", "INTAKE_DONE", "ORIENTATION", "MATCHED", "TRIAL", "PLACED", "MOVED_ON")))
                .body("steps.women", equalTo(List.of(3, 3, 0, 0, 1, 1, 1)))
                .body("steps.wentOn", equalTo(List.of(3, 1, 0, 0, 1, 1, 0)))
                .body("steps.left", equalTo(List.of(0, 1, 0, 0, 0, 0, 0)))
                .body("steps[0].medianDays", equalTo(10)).body("steps[1].medianDays", equalTo(30))
                .body("steps[2].medianDays", nullValue())
                .body("movedOn.education", equalTo(1)).body("movedOn.work", equalTo(1))
                .body("movedOn.enterprise", equalTo(0)));
    }

    @Test
    void whoPausesIsNeitherWaitingNorGoneAndLeavesTheDenominator() {
        Woman wentOn = Woman.of("GM0758");
        Woman pauses = Woman.of("GM0758");
        Woman cameBack = Woman.of("GM0758");
        Woman leftAfterwards = Woman.of("GM0758");
        Reporting.publish(
                wentOn.registered("2008-01-01"), wentOn.intakeDone("2008-01-11"),
                pauses.paused("2008-02-01"), pauses.registered("2008-01-01"),
                cameBack.resumed("2008-03-01"), cameBack.registered("2008-01-01"), cameBack.paused("2008-02-01"),
                leftAfterwards.registered("2008-01-01"), leftAfterwards.paused("2008-02-01"),
                leftAfterwards.left("2008-03-01"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").statusCode(200)
                .body("steps[0].women", equalTo(4)).body("steps[0].wentOn", equalTo(1))
                .body("steps[0].paused", equalTo(1)).body("steps[0].left", equalTo(1)));
        var recruited = new FunnelStep(Step.RECRUITED, 4, 1, 1, 1, null);
        assertThat(recruited.waiting()).isEqualTo(1);
        assertThat(recruited.expected()).isEqualTo(3);
    }

    /** She took more steps before, and is in the share of none of them; back again, she is in all. */
    @Test
    void whoPausesLaterIsInNoShareOfWhatSheDidBefore() {
        Woman pauses = Woman.of("GM0758");
        Woman goesOn = Woman.of("GM0758");
        Woman waits = Woman.of("GM0758");
        Reporting.publish(pauses.registered("2008-01-01"), pauses.intakeDone("2008-01-11"), pauses.trial("2008-02-01"), pauses.paused("2008-03-01"),
                goesOn.registered("2008-01-01"), goesOn.intakeDone("2008-01-11"), goesOn.trial("2008-02-01"), goesOn.placed("2008-03-01"),
                waits.registered("2008-01-01"), waits.intakeDone("2008-01-11"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").body("activated", equalTo(2))
                .body("steps.women", equalTo(List.of(3, 3, 0, 0, 2, 1, 0))).body("steps.paused", equalTo(List.of(1, 1, 0, 0, 1, 0, 0)))
                .body("steps.wentOn", equalTo(List.of(2, 1, 0, 0, 1, 0, 0))));
        get(Reporting.BREDA, "/gemeenten/GM0758").body(containsString("<strong>2</strong> <span>50%</span>"));
        Reporting.publish(pauses.resumed("2008-04-01"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").body("steps.paused", equalTo(List.of(0, 0, 0, 0, 0, 0, 0)))
                .body("steps.wentOn", equalTo(List.of(3, 2, 0, 0, 1, 0, 0))));
    }

    /** Told in any order: her pause ends when she leaves or moves on, also if it is dated later. */
    @Test
    void whoLeftOrMovedOnPausesNoMore() {
        Woman left = Woman.of("GM0758");
        Woman movedOn = Woman.of("GM0758");
        Reporting.publish(left.registered("2008-01-01"), left.paused("2008-03-02"), left.left("2008-03-01"),
                movedOn.registered("2008-01-01"), movedOn.work("2008-03-01"), movedOn.paused("2008-03-02"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").body("steps[0].women", equalTo(2)).body("steps[0].wentOn", equalTo(1))
                .body("steps[0].left", equalTo(1)).body("steps.paused", everyItem(equalTo(0))));
    }

    @Test
    void aWomanIsCountedWhereSheIsRegisteredAlsoIfThatNewsComesLast() {
        Woman registeredInBreda = Woman.of("GM0758");
        Woman asTheVolunteersKnewHer = new Woman(registeredInBreda.id(), "GM0268", registeredInBreda.level(), true);
        Reporting.publish(asTheVolunteersKnewHer.trial("2008-02-01"), registeredInBreda.registered("2008-01-01"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").body("activated", equalTo(1)));
        Reporting.funnel("GM0268").body("activated", equalTo(0));
    }

    @Test
    void theCountryIsTheSumOfTheProgrammeAndNotOfThePlacesOfTheInventory() {
        Woman breda = Woman.of("GM0758");
        Woman nijmegen = Woman.of("GM0268");
        Woman leiden = Woman.of("GM0546");
        Reporting.publish(breda.registered("2008-01-01"), breda.trial("2008-02-01"), nijmegen.registered("2008-01-01"),
                leiden.registered("2008-01-01"), leiden.trial("2008-02-01"));
        await().untilAsserted(() -> get(Reporting.OFFICE, "/v1/national").statusCode(200)
                .body("target", equalTo(50000)).body("activated", equalTo(1)).body("steps[0].women", equalTo(2))
                .body("municipalities", hasSize(26))
                .body("municipalities.find { it.municipality == 'GM0758' }.activated", equalTo(1))
                .body("municipalities.find { it.municipality == 'GM0268' }.recruited", equalTo(1)));
        await().untilAsserted(() -> get(Reporting.regie("GM0546"), "/v1/municipalities/GM0546/funnel").statusCode(200)
                .body("activated", equalTo(1)).body("target", nullValue()));
    }

    @Test
    void onlyItsOwnDirectionReadsAllOfAMunicipalityExactly() {
        get(Reporting.BREDA, FUNNEL).statusCode(200);
        get(Reporting.OFFICE, FUNNEL).statusCode(403);
        get(Reporting.regie("GM0268"), FUNNEL).statusCode(403)
                .body("type", equalTo("https://krachtketen.nl/problems/forbidden"));
        get(Reporting.RECRUITER, FUNNEL).statusCode(403);
        get(Reporting.BREDA, "/v1/national").statusCode(403).contentType("application/problem+json");
    }

    @Test
    void aTokenThatIsMissingOrEndedOrForgedIsRefused() {
        given().get(FUNNEL).then().statusCode(401).contentType("application/problem+json");
        get(Tokens.of("00000001001001004000", List.of("GM0758"), Duration.ofMinutes(-5), "regie"), FUNNEL)
                .statusCode(401);
        get(Reporting.BREDA + "x", FUNNEL).statusCode(401);
    }

    @Test
    void badInputIsAnsweredWithWhatIsWrong() {
        get(Reporting.BREDA, "/v1/municipalities/GM0000/funnel").statusCode(404)
                .contentType("application/problem+json");
        get(Reporting.BREDA, "/v1/municipalities/{m}/funnel", "'; drop table tally; --").statusCode(404);
        get(Reporting.BREDA, FUNNEL + "/").statusCode(404);
        given().auth().oauth2(Reporting.BREDA).post(FUNNEL).then().statusCode(405);
        given().auth().oauth2(Reporting.BREDA).accept("application/pdf").get(FUNNEL).then().statusCode(406);
    }
}
