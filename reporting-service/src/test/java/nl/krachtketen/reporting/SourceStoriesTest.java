package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.SourceStories.AMSTERDAM;
import static nl.krachtketen.reporting.SourceStories.ARNHEM;
import static nl.krachtketen.reporting.SourceStories.DEN_HAAG;
import static nl.krachtketen.reporting.SourceStories.DEVENTER;
import static nl.krachtketen.reporting.SourceStories.GRONINGEN;
import static nl.krachtketen.reporting.SourceStories.HAARLEM;
import static nl.krachtketen.reporting.SourceStories.LEIDSCHENDAM;
import static nl.krachtketen.reporting.SourceStories.ROERMOND;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.krachtketen.contract.Event;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures that the sources give come out again: exact for whoever may open the files, in their disclosed form for everybody else. */
@QuarkusTest
class SourceStoriesTest {

    private static final List<String> PLACES = List.of(DEVENTER, ROERMOND, AMSTERDAM, LEIDSCHENDAM, ARNHEM, DEN_HAAG, HAARLEM, GRONINGEN);

    @BeforeEach
    void whatTheSourcesTell() {
        Reporting.forgetEverything();
        TestDatabase.execute("reporting", "truncate agreement, result_agreement cascade");
        List<Event> events = SourceStories.all();
        Reporting.publish(events.toArray(Event[]::new));
        await().atMost(Duration.ofMinutes(2)).until(() -> Reporting.count("select count(*) from event_log") == events.size());
    }

    @AfterEach
    void nothingIsAgreed() {
        TestDatabase.execute("reporting", "truncate agreement, result_agreement cascade");
        TestDatabase.execute("reporting", "update municipality set target = 5580 where code = '" + DEN_HAAG + "'");
    }

    @Test
    void whoMayOpenTheFilesReadsThemToTheLastWoman() {
        funnel(DEVENTER).body(women("RECRUITED"), equalTo(40)).body(women("ORIENTATION"), equalTo(40));
        regie(DEVENTER, "coach-loads").body("languages", hasSize(7));
        regie(DEVENTER, "offering-trails").body("offerings[0].attendance.sessions", equalTo(8)).body("offerings[0].attendance.present", equalTo(8 * 15));
        regie(ROERMOND, "reach").body("women", equalTo(1000));
        funnel(LEIDSCHENDAM).body(women("RECRUITED"), equalTo(20)).body(women("MOVED_ON"), equalTo(10));
        regie(LEIDSCHENDAM, "coach-loads").body("coaches.women.sum()", equalTo(7));
        funnel(ARNHEM).body(women("TRIAL"), equalTo(43)).body(step("TRIAL", "wentOn"), equalTo(30)).body("activated", equalTo(43));
        Reporting.get(Reporting.regie(ARNHEM), "/v1/journeys?limit=100&municipality=" + ARNHEM).body("items", hasSize(72))
                .body("items.findAll { it.furthest == 'PLACED' }", hasSize(50));
        funnel(DEN_HAAG).body(women("MOVED_ON"), equalTo(117)).body("movedOn.work", equalTo(60)).body("movedOn.education", equalTo(57));
        regie(DEN_HAAG, "reach").body("people", equalTo(1000)).body("women", equalTo(400));
        regie(HAARLEM, "reach").body("people", equalTo(200)).body("women", equalTo(130)).body("channels[0].reports", equalTo(20));
    }

    /** Amsterdam and Groningen have two cases each, which differ in how the women came in. */
    @Test
    void casesOfOneMunicipalityAreToldApart() {
        regie(AMSTERDAM, "channels").body(origin("HEALTH_CARE_REFERRAL", "tookPart"), equalTo(12)).body(origin("JOB_CENTRE", "women"), equalTo(20))
                .body(origin("JOB_CENTRE", "paused"), equalTo(2)).body(origin("JOB_CENTRE", "movedOn"), equalTo(17));
        regie(GRONINGEN, "channels").body(origin("MASS_MEDIA", "women"), equalTo(80)).body(origin("MASS_MEDIA", "tookPart"), equalTo(12))
                .body(origin("MASS_MEDIA", "movedOn"), equalTo(5)).body(origin("REINTEGRATION_COMPANY", "women"), equalTo(100))
                .body(origin("REINTEGRATION_COMPANY", "movedOn"), equalTo(100));
        funnel(GRONINGEN).body("movedOn.enterprise", equalTo(5)).body("movedOn.asked", equalTo(100)).body("movedOn.stillSo", equalTo(70));
        regie(AMSTERDAM, "offering-trails").body("offerings.findAll { it.attendance.sessions == 20 && it.tookPart == 12 }", hasSize(1))
                .body("offerings.findAll { it.attendance.sessions == 12 && it.tookPart == 12 }", hasSize(1))
                .body("offerings.findAll { it.tookPart == 12 && it.wentOn == 12 }", hasSize(2))
                .body("offerings.findAll { it.tookPart == 12 && it.wentOn == 0 }", hasSize(1));
    }

    @Test
    void whatWasRealisedStandsBesideWhatWasAgreed() {
        var agreed = Map.of("wave", "2007-pilot", "agreedDate", "2007-03-01", "targets",
                List.of(Map.of("year", 2008, "step", "ACTIVATED", "women", 5580), Map.of("year", 2008, "step", "MOVED_ON", "women", 80)));
        given().auth().oauth2(Reporting.OFFICE).contentType("application/json").body(agreed).put("/v1/municipalities/" + DEN_HAAG + "/agreement")
                .then().statusCode(201);
        regie(DEN_HAAG, "agreement").body("targets.find { it.step == 'MOVED_ON' }.women", equalTo(80))
                .body("targets.find { it.step == 'MOVED_ON' }.realised", equalTo(117));
    }

    @Test
    void everybodyElseReadsThemInTheirDisclosedFormOnly() {
        given().auth().oauth2(Reporting.OFFICE).post("/v1/publications").then().statusCode(201);
        var published = given().get("/v1/publications/latest").then().statusCode(200)
                .body("figures.findAll { it.state == 'ROUNDED' }.every { it.women % 5 == 0 && it.women != 5 }", equalTo(true))
                .body("figures.findAll { it.state == 'SUPPRESSED' }.women", everyItem(equalTo(null)));
        published.body(disclosed(DEN_HAAG, "CAME_IN"), equalTo(List.of(115))).body(disclosed(GRONINGEN, "CAME_IN"), equalTo(List.of(180)))
                .body(disclosed(ARNHEM, "CAME_IN"), equalTo(List.of(45)));
        String council = Tokens.of("00000001001001004000", PLACES, "council");
        for (String place : PLACES) {
            Reporting.get(council, "/v1/municipalities/" + place + "/funnel").statusCode(403);
            Reporting.get(Reporting.BREDA, "/v1/municipalities/" + place + "/channels").statusCode(403);
        }
    }

    private static ValidatableResponse funnel(String municipality) {
        return regie(municipality, "funnel");
    }

    private static ValidatableResponse regie(String municipality, String figure) {
        return Reporting.get(Reporting.regie(municipality), "/v1/municipalities/" + municipality + "/" + figure).statusCode(200);
    }

    private static String women(String step) {
        return step(step, "women");
    }

    private static String step(String step, String what) {
        return "steps.find { it.step == '" + step + "' }." + what;
    }

    private static String origin(String channel, String what) {
        return "channels.find { it.recruitmentChannel == '" + channel + "' }." + what;
    }

    private static String disclosed(String municipality, String measure) {
        return "figures.findAll { it.municipality == '" + municipality + "' && it.measure == '" + measure
                + "' && it.participationLevel == null && it.recruitmentChannel == null }.women";
    }
}
