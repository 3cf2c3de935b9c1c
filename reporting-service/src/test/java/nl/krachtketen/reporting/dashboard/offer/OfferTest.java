package nl.krachtketen.reporting.dashboard.offer;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.TestOffering;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Breda offers beside what women there want, what follows what, and where nothing follows. */
@QuarkusTest
class OfferTest {

    private static final String BREDA = "/v1/municipalities/GM0758";
    private static final String LANGUAGE = "themes.find { it.theme == 'LANGUAGE' && it.participationLevel == 'LOW' }.";

    private final TestOffering atHome = TestOffering.of("Taal aan huis", OfferingKind.LANGUAGE_AT_HOME, Theme.LANGUAGE, ParticipationLevel.LOW)
            .places(10, 8).in("GM0758", "4811").leadingTo(OfferingKind.INFORMAL_LANGUAGE_MEETING, OfferingKind.CIVIC_INTEGRATION);
    private final TestOffering meeting = TestOffering.of("Praatcafé", OfferingKind.INFORMAL_LANGUAGE_MEETING, Theme.LANGUAGE)
            .by(Woman.RECRUITER).leadingTo(OfferingKind.CIVIC_INTEGRATION);
    private final TestOffering course = TestOffering.of("Naaien", OfferingKind.COURSE, Theme.ARTS_AND_CULTURE, ParticipationLevel.MIDDLE);

    @BeforeEach
    void nothingYet() {
        Reporting.forgetEverything();
    }

    @Test
    void themesAtLevelsShowGapsShortagesAndOverlaps() {
        tell(atHome.published());
        women(4, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE, Theme.HEALTH));
        offering("").body(LANGUAGE + "offerings", equalTo(1)).body(LANGUAGE + "places", equalTo(10)).body(LANGUAGE + "free", equalTo(2))
                .body(LANGUAGE + "women", equalTo(4)).body(LANGUAGE + "waiting", equalTo(4)).body(LANGUAGE + "verdict", equalTo("SHORT"))
                .body("themes.find { it.theme == 'HEALTH' && it.participationLevel == 'LOW' }.verdict", equalTo("GAP"))
                .body("themes.find { it.theme == 'HEALTH' && it.participationLevel == 'HIGH' }.verdict", equalTo("NOTHING"));
        tell(meeting.published());
        await().untilAsserted(() -> offering("").body(LANGUAGE + "organisations", equalTo(2)).body(LANGUAGE + "places", nullValue())
                .body(LANGUAGE + "verdict", equalTo("OVERLAP")));
    }

    @Test
    void whoTakesPartWaitsNoMoreAndWhoLeavesPausesOrMovesOnWantsNothingNow() {
        List<Woman> women = women(5, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE));
        Reporting.publish(women.get(0).course("2008-03-01"), women.get(1).left("2008-03-01"), women.get(2).paused("2008-03-01"),
                women.get(3).work("2008-03-01"));
        await().untilAsserted(() -> offering("").body(LANGUAGE + "women", equalTo(2)).body(LANGUAGE + "waiting", equalTo(1)));
    }

    @Test
    void areasShowWhereWomenWaitAndNothingIsOffered() {
        tell(atHome.published(), meeting.published());
        women(2, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE));
        women(3, ParticipationLevel.LOW, "4818", List.of(Theme.LANGUAGE, Theme.HEALTH));
        offering("").body("areas.postcodeArea", equalTo(Arrays.asList(null, "4811", "4818")))
                .body("areas.offerings", equalTo(List.of(1, 1, 0))).body("areas.women", equalTo(List.of(0, 2, 3)));
        offering("?theme=HEALTH").body("areas.postcodeArea", equalTo(List.of("4818")));
        offering("?postcodeArea=4818").body(LANGUAGE + "offerings", equalTo(1)).body(LANGUAGE + "women", equalTo(3));
    }

    @Test
    void theLatestWordOnAnOfferingCountsInWhateverOrderItComes() {
        Reporting.publish(List.of(Chain.record(course.places(20, 5).changed(), Ids.next(), 3), Chain.record(course.published(), Ids.next(), 1),
                Chain.record(course.places(8, 1).changed(), Ids.next(), 2), Chain.record(atHome.published(), Ids.next(), 1),
                Chain.record(atHome.closed(), Ids.next(), 2)));
        await().until(() -> Reporting.count("select count(*) from event_log") == 5);
        offering("").body("themes.find { it.theme == 'ARTS_AND_CULTURE' && it.participationLevel == 'ALL' }.places", equalTo(20))
                .body("themes.find { it.theme == 'ARTS_AND_CULTURE' && it.participationLevel == 'ALL' }.verdict", equalTo("UNASKED"))
                .body(LANGUAGE + "offerings", equalTo(0));
    }

    @Test
    void whatWomenDidAfterAnOfferingStandsBesideWhatOrganisersSay() {
        tell(atHome.published(), meeting.published(), course.published());
        List<Woman> women = women(6, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE));
        women.forEach(woman -> Reporting.publish(woman.course("2008-03-01", atHome.id()), woman.course("2008-03-02", atHome.id())));
        women.subList(0, 2).forEach(woman -> Reporting.publish(woman.trial("2008-04-01", meeting.id())));
        Reporting.publish(women.get(0).education("2008-05-01"), women.get(5).left("2008-05-01"), women.get(4).paused("2008-05-01"));
        String home = "offerings.find { it.title == 'Taal aan huis' }.";
        await().untilAsserted(() -> trails().body(home + "tookPart", equalTo(6)).body(home + "wentOn", equalTo(2))
                .body(home + "left", equalTo(1)).body(home + "paused", equalTo(1)).body(home + "onlyLow", equalTo(true))
                .body(home + "next[0].title", equalTo("Praatcafé")).body(home + "next[0].women", equalTo(2))
                .body("offerings.find { it.title == 'Praatcafé' }.movedOn", equalTo(1)));
        trails().body("kinds.find { it.from == 'LANGUAGE_AT_HOME' && it.to == 'INFORMAL_LANGUAGE_MEETING' }.women", equalTo(2))
                .body("kinds.find { it.from == 'LANGUAGE_AT_HOME' && it.to == 'CIVIC_INTEGRATION' }.said", equalTo(true))
                .body("kinds.find { it.from == 'LANGUAGE_AT_HOME' && it.to == 'CIVIC_INTEGRATION' }.offered", equalTo(false));
    }

    @Test
    void movingOnFollowsTheOfferingThatSheJoinedBeforeIt() {
        tell(atHome.published(), meeting.published());
        List<Woman> women = women(2, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE));
        women.forEach(woman -> Reporting.publish(woman.course("2008-03-01", atHome.id()), woman.work("2008-04-01"),
                woman.course("2008-05-01", meeting.id())));
        Reporting.publish(women.get(0).education("2008-06-01"));
        await().untilAsserted(() -> trails().body("offerings.find { it.title == 'Praatcafé' }.tookPart", equalTo(2))
                .body("offerings.find { it.title == 'Praatcafé' }.movedOn", equalTo(1))
                .body("offerings.find { it.title == 'Taal aan huis' }.wentOn", equalTo(2)));
    }

    @Test
    void whoPausesIsInNoShareOfAnyOffering() {
        tell(atHome.published(), meeting.published());
        women(1, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE)).forEach(woman -> Reporting.publish(
                woman.course("2008-03-01", atHome.id()), woman.course("2008-04-01", meeting.id()), woman.paused("2008-05-01")));
        await().untilAsserted(() -> trails().body("offerings.tookPart", equalTo(List.of(1, 1))).body("offerings.paused", equalTo(List.of(1, 1)))
                .body("offerings.wentOn", equalTo(List.of(0, 0))));
    }

    @Test
    void anOfferingAfterWhichNobodyGoesOnIsADeadEndUnlessTakingPartIsTheResult() {
        TestOffering vacancy = TestOffering.of("Gastvrouw", OfferingKind.VOLUNTEER_VACANCY, Theme.NEIGHBOURHOOD);
        tell(atHome.published(), course.published(), vacancy.published());
        women(5, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE)).forEach(woman -> Reporting.publish(woman.course("2008-03-01", atHome.id())));
        women(5, ParticipationLevel.MIDDLE, "4811", List.of()).forEach(woman -> Reporting.publish(woman.course("2008-03-01", course.id())));
        women(5, ParticipationLevel.HIGH, "4811", List.of()).forEach(woman -> Reporting.publish(woman.placed("2008-03-01", vacancy.id())));
        await().untilAsserted(() -> trails().body("offerings.tookPart", equalTo(List.of(5, 5, 5))));
        trails().body("offerings.deadEnd", equalTo(List.of(true, false, false))).body("offerings[0].title", equalTo("Naaien"));
        get(Reporting.BREDA, "/gemeenten/GM0758/aanbod").statusCode(200).body(containsString("loopt dood"));
    }

    @Test
    void whoIsErasedGoesOnCountingButNotWhereSheLived() {
        Woman woman = women(1, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE)).getFirst();
        Reporting.publish(woman.erased("2008-06-01"));
        await().untilAsserted(() -> offering("").body("areas.postcodeArea", equalTo(Collections.singletonList(null)))
                .body(LANGUAGE + "women", equalTo(1)));
        assertThat(Reporting.count("select count(*) from journey_event where area is not null")).isZero();
        assertThat(Reporting.count("select count(*) from journey where area is not null")).isZero();
    }

    @Test
    void theSameComesAsFiles() {
        TestDatabase.execute("reporting", "insert into organisation values ('%s', 'Vrouwencentrum')".formatted(Woman.VOLUNTEERS));
        tell(atHome.published());
        women(1, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE));
        given().auth().oauth2(Reporting.BREDA).accept("text/csv").get(BREDA + "/joint-offering").then().statusCode(200)
                .body(containsString("LANGUAGE,LOW,1,1,10,2,1,1,ENOUGH"));
        given().auth().oauth2(Reporting.BREDA).accept("text/csv").get(BREDA + "/offering-trails").then().statusCode(200)
                .body(containsString("offeringId,title"));
        file("themas").body(containsString("LANGUAGE,LOW,1,1,10,2,1,1,ENOUGH"));
        file("wijken").body(containsString("4811,1,2,1,1"));
        file("aanbod").body(containsString("Taal aan huis,LANGUAGE_AT_HOME,Vrouwencentrum,4811,10,2"));
        file("vervolg").body(containsString("LANGUAGE_AT_HOME,CIVIC_INTEGRATION,0,true,false"));
        file("na-aanbod").body(containsString("offeringId,title"));
    }

    @Test
    void thePageKeepsItsChoicesInItsAddressAndSaysWhatToExpectWhenThereIsNothing() {
        get(Reporting.BREDA, "/gemeenten/GM0758/aanbod").statusCode(200).body(containsString("Nog geen aanbod"));
        tell(atHome.published(), course.published());
        women(1, ParticipationLevel.LOW, "4811", List.of(Theme.LANGUAGE));
        get(Reporting.BREDA, "/gemeenten/GM0758/aanbod?thema=LANGUAGE&niveau=LOW&wijk=4811&taal=en").statusCode(200)
                .body(allOf(containsString("Breda: the joint offering"), containsString("Taal aan huis"), not(containsString("Naaien")),
                        containsString("cijfers?thema=LANGUAGE&amp;niveau=LOW&amp;wijk=4811&amp;stand=")));
        get(Reporting.BREDA, "/gemeenten/GM0758/aanbod?thema=x&wijk=9").statusCode(200).body(not(containsString("class=\"chosen\"")));
    }

    @Test
    void onlyTheOwnDirectionSeesIt() {
        get(Reporting.OFFICE, BREDA + "/joint-offering").statusCode(403);
        get(Reporting.regie("GM0268"), BREDA + "/offering-trails").statusCode(403);
        get(Reporting.regie("GM0268"), "/gemeenten/GM0758/aanbod").statusCode(403).body(containsString("Dit is niet uw gemeente"));
        get(Reporting.RECRUITER, "/gemeenten/GM0758/wijken.csv").statusCode(403);
        get(Reporting.BREDA, BREDA + "/joint-offering?theme=knitting").statusCode(400).body("errors.field", hasItem("theme"));
        get(Reporting.BREDA, BREDA + "/joint-offering?postcodeArea=48").statusCode(400).body("errors.field", hasItem("postcodeArea"));
    }

    private static void tell(Event... events) {
        long before = Reporting.count("select count(*) from offering");
        Reporting.publish(events);
        await().until(() -> Reporting.count("select count(*) from offering") == before + events.length);
    }

    private static List<Woman> women(int number, ParticipationLevel level, String area, List<Theme> themes) {
        List<Woman> women = IntStream.range(0, number).mapToObj(i -> new Woman(UUID.randomUUID(), "GM0758", level, true)).toList();
        long before = Reporting.count("select count(*) from journey where themes is not null");
        women.forEach(woman -> Reporting.publish(woman.registered("2008-01-01"), woman.intakeDone("2008-02-01", themes, area)));
        await().until(() -> Reporting.count("select count(*) from journey where themes is not null") == before + number);
        return women;
    }

    private static ValidatableResponse offering(String query) {
        return get(Reporting.BREDA, BREDA + "/joint-offering" + query).statusCode(200);
    }

    private static ValidatableResponse trails() {
        return get(Reporting.BREDA, BREDA + "/offering-trails").statusCode(200);
    }

    private static ValidatableResponse file(String name) {
        return get(Reporting.BREDA, "/gemeenten/GM0758/" + name + ".csv").statusCode(200).contentType("text/csv")
                .header("Content-Disposition", containsString(name + "-GM0758.csv"));
    }
}
