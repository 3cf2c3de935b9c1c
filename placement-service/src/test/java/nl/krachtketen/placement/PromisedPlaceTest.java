package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A handover promises her a place: there is one behind the promise, or the promise says that there is none. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class PromisedPlaceTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private UUID offering;
    private UUID woman;

    @BeforeEach
    void oneWomanAndOnePlace() {
        offering = centre.publishOffering(1);
        woman = News.registered();
    }

    @Test
    void aPlaceIsKeptForHerAndTheTakerKnowsOfIt() {
        News.offered(woman, centre.oin(), offering);
        var answer = Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        assertThat(answer.about().organisation()).isEqualTo(centre.oin());
        assertThat(answer.promised()).isTrue();
        assertThat(answer.askedAt()).as("she chose nothing").isNull();
        requests()
                .body("items.participantId", contains(centre.id(woman)))
                .body("items.state", contains("RESERVED"))
                .body("items.promised", contains(true));
    }

    @Test
    void orSheIsToldHerTurn() {
        UUID earlier = News.registered();
        News.chosen(earlier, offering);
        News.offered(woman, centre.oin(), offering);
        var answer = Chain.awaitEvent(PlaceEvent.WaitingListed.class, woman);
        assertThat(answer.position()).isEqualTo(1);
        assertThat(answer.promised()).isTrue();
    }

    @Test
    void nobodyPromisesAPlaceAtAnothersOfferingOrAtOneThatIsNotThere() {
        News.offered(woman, Partner.LANGUAGE_SCHOOL.oin(), offering);
        assertThat(Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman).offeringId())
                .isEqualTo(offering);
        UUID other = News.registered();
        News.offered(other, centre.oin(), UUID.randomUUID());
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, other);
        centre.offering(offering).then().body("taken", equalTo(0));
    }

    @Test
    void thePlaceGoesToTheNextWhenTheHandoverIsDeclined() {
        var handover = News.offered(woman, centre.oin(), offering);
        UUID next = News.registered();
        News.chosen(next, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, next);
        Chain.publish(
                new HandoverEvent.HandoverDeclined(News.about(woman), handover, HandoverDeclineReason.NO_CAPACITY), 3);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, next);
        await().untilAsserted(() -> requests().body("items.participantId", not(hasItem(centre.id(woman)))));
    }

    @Test
    void herTurnIsFreeAgainWhenTheHandoverLapses() {
        UUID earlier = News.registered();
        News.chosen(earlier, offering);
        var handover = News.offered(woman, centre.oin(), offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, woman);
        Chain.publish(new HandoverEvent.HandoverLapsed(News.about(woman), handover), 3);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman);
        centre.offering(offering).then().body("waiting", equalTo(0));
    }

    @Test
    void thePlaceStaysHersWhenTheHandoverIsAccepted() {
        var handover = News.offered(woman, centre.oin(), offering);
        Chain.publish(new HandoverEvent.HandoverAccepted(News.about(woman), handover), 3);
        await().untilAsserted(
                        () -> requests().body("items.state", contains("RESERVED")).body("items.promised", contains(false)));
        centre.startTrial(woman, offering).then().statusCode(201);
    }

    @Test
    void whatSheChoseHerselfIsHersWhateverBecomesOfTheHandover() {
        News.chosen(woman, offering);
        var handover = News.offered(woman, centre.oin(), offering);
        Chain.publish(new HandoverEvent.HandoverLapsed(News.about(woman), handover), 3);
        UUID last = News.registered();
        News.chosen(last, offering);
        assertThat(Chain.awaitEvent(PlaceEvent.WaitingListed.class, last).position()).isEqualTo(1);
        requests().body("items.state", contains("RESERVED", "WAITING"));
    }

    @Test
    void aPromiseAloneLetsTheTakerSeeHerNoLongerThanTheHandoverDoes() {
        var handover = News.offered(woman, centre.oin(), offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        Chain.publish(new HandoverEvent.HandoverLapsed(News.about(woman), handover), 3);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman);
        await().untilAsserted(() -> assertThat(TestDatabase.count(
                        "placement",
                        "select count(*) from participant_access where participant = '" + woman
                                + "' and organisation = '" + centre.oin() + "'"))
                .isZero());
    }

    private ValidatableResponse requests() {
        return centre.request()
                .get("/v1/place-requests?offeringId=" + offering)
                .then()
                .statusCode(200);
    }
}
