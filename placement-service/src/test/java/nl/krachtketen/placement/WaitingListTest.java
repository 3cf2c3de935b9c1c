package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three women choose an offering with one place: the first gets it, the others wait in the order of their choices. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class WaitingListTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private UUID offering;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void threeWomenChooseTheOnePlace() {
        offering = centre.publishOffering(1);
        first = News.registered();
        second = News.registered();
        third = News.registered();
        News.chosen(first, offering);
        News.chosen(second, offering);
        News.chosen(third, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, third);
    }

    @Test
    void eachIsToldHerTurn() {
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, first);
        Chain.awaitEvent(OfferingEvent.Full.class, offering);
        assertThat(Chain.awaitEvent(PlaceEvent.WaitingListed.class, second).position())
                .isEqualTo(1);
        assertThat(Chain.awaitEvent(PlaceEvent.WaitingListed.class, third).position())
                .isEqualTo(2);
        requests()
                .body("items.participantId", contains(centre.id(first), centre.id(second), centre.id(third)))
                .body("items.state", contains("RESERVED", "WAITING", "WAITING"))
                .body("items.position", contains(null, 1, 2));
        centre.offering(offering).then().body("state", equalTo("FULL")).body("waiting", equalTo(2));
    }

    @Test
    void whenSheWhoHadThePlaceIsDoneTheNextOneGetsIt() {
        String trial = centre.startTrial(first, offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        centre.endTrial(trial, "OTHER_OFFERING").then().statusCode(201);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, second);
        awaitStates("RELEASED", "OFFERED", "WAITING");
        requests().body("items.position", contains(null, null, 1));
        centre.offering(offering)
                .then()
                .body("taken", equalTo(1))
                .body("waiting", equalTo(1))
                .body("state", equalTo("FULL"));
    }

    @Test
    void aNewcomerDoesNotJumpTheQueue() {
        News.declined(first, offering);
        UUID newcomer = News.registered();
        Partner.WELFARE
                .startTrial(newcomer, offering)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/offering-full"));
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, second);
        Partner.WELFARE.startTrial(newcomer, offering).then().statusCode(409);
        Partner.WELFARE.startTrial(third, offering).then().statusCode(409);
        Partner.WELFARE.startTrial(second, offering).then().statusCode(201);
    }

    @Test
    void whoDeclinesGivesHerPlaceToTheNext() {
        News.declined(first, offering);
        assertThat(Chain.awaitEvent(PlaceEvent.PlaceReleased.class, first).offeringId())
                .isEqualTo(offering);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, second);
        awaitStates("RELEASED", "OFFERED", "WAITING");
    }

    @Test
    void whatSheSaidBeforeSheChoseTakesNoPlaceFromHer() {
        Instant before = Instant.now().minus(Duration.ofDays(2));
        Chain.publish(new MatchEvent.Declined(at(before, first), offering, DeclineReason.OTHER), 1);
        Chain.publish(new ParticipantEvent.Left(at(before, first), LeaveReason.OTHER), 2);
        News.declined(second, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, second);
        awaitStates("RESERVED", "RELEASED", "WAITING");
    }

    private static About at(Instant moment, UUID woman) {
        About now = News.about(woman);
        return new About(woman, moment, now.municipality(), now.organisation(), null, now.recruitmentChannel(), true, null);
    }

    @Test
    void whoeverWaitsAtAPausedOfferingIsToldThatItIsPaused() {
        centre.take(offering, "pauses").then().statusCode(201);
        Partner.WELFARE.startTrial(second, offering).then().statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/offering-paused"));
    }

    @Test
    void whereThereIsRoomForEverybodyAPlaceIsKeptWithoutHurry() {
        UUID roomy = centre.publishOffering(null);
        UUID woman = News.registered();
        centre.take(roomy, "pauses").then().statusCode(201);
        News.chosen(woman, roomy);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, woman);
        centre.take(roomy, "resumptions").then().statusCode(201);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        centre.request().get("/v1/place-requests?offeringId=" + roomy).then().body("items.state", contains("RESERVED"));
    }

    @Test
    void whoLeavesTheChainLeavesTheWaitingListToo() {
        News.left(second);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, second);
        requests()
                .body("items.state", contains("RESERVED", "RELEASED", "WAITING"))
                .body("items.position", contains(null, null, 1));
        centre.offering(offering).then().body("waiting", equalTo(1));
    }

    @Test
    void theOrganiserReleasesThePlaceOfSomebodyWhoDoesNotCome() {
        String request = requests().extract().path("items[0].id");
        centre.request()
                .post("/v1/place-requests/" + request + "/releases")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("state", equalTo("RELEASED"));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, first);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, second);
        centre.request()
                .post("/v1/place-requests/" + request + "/releases")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/nothing-to-release"));
    }

    @Test
    void morePlacesGoToThoseWhoWait() {
        Chain.awaitEvent(OfferingEvent.Full.class, offering);
        centre.request()
                .header("If-Match", "\"2\"")
                .body(Examples.OFFERING.replace("\"places\":2", "\"places\":4"))
                .put("/v1/offerings/" + offering)
                .then()
                .statusCode(200)
                .body("taken", equalTo(3))
                .body("waiting", equalTo(0))
                .body("state", equalTo("OPEN"));
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, second);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, third);
        assertThat(Chain.awaitEvent(OfferingEvent.Changed.class, offering)
                        .offering()
                        .taken())
                .isEqualTo(3);
    }

    @Test
    void closingReleasesWhoeverHasNotStarted() {
        centre.request()
                .post("/v1/offerings/" + offering + "/closures")
                .then()
                .statusCode(201)
                .body("state", equalTo("CLOSED"));
        Chain.awaitEvent(OfferingEvent.Closed.class, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, first);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, third);
        awaitStates("RELEASED", "RELEASED", "RELEASED");
        centre.offering(offering).then().body("taken", equalTo(0)).body("waiting", equalTo(0));
        centre.startTrial(first, offering)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/offering-closed"));
    }

    /** As one who withdrew her consent and takes part elsewhere meanwhile: the organiser does not find her request. */
    @Test
    void closingReleasesAlsoThoseWhomTheOrganiserMayNoLongerSee() {
        for (UUID woman : List.of(first, third)) {
            TestDatabase.execute("placement", "delete from participant_access where participant = '%s' and organisation = '%s'"
                    .formatted(woman, centre.oin()));
        }
        centre.take(offering, "closures").then().statusCode(201);
        await().untilAsserted(() -> centre.offering(offering).then().body("taken", equalTo(0)).body("waiting", equalTo(0)));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, first);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, third);
    }

    @Test
    void whoWithdrawsHerConsentForTheOrganiserKeepsNoPlaceThere() {
        var withdrawal = new ParticipantEvent.ConsentChanged(News.about(first), ConsentPurpose.PROGRESS, centre.oin(), false);
        Chain.publish(withdrawal, 2);
        assertThat(Chain.awaitEvent(PlaceEvent.PlaceReleased.class, first).offeringId()).isEqualTo(offering);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, second);
        centre.offering(offering).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
    }

    @Test
    void aWithdrawalForAnotherOrganisationTakesNoPlaceFromHer() {
        Chain.publish(
                new ParticipantEvent.ConsentChanged(
                        News.about(first), ConsentPurpose.PROGRESS, Partner.LANGUAGE_SCHOOL.oin(), false),
                2);
        News.declined(second, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, second);
        awaitStates("RESERVED", "RELEASED", "WAITING");
    }

    private ValidatableResponse requests() {
        return centre.request()
                .get("/v1/place-requests?offeringId=" + offering)
                .then()
                .statusCode(200);
    }

    private void awaitStates(String... states) {
        await().untilAsserted(() -> requests().body("items.state", contains(states)));
    }
}
