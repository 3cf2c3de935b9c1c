package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Whose a place is, in cases that are not as planned. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class PlaceTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner welfare = Partner.WELFARE;

    @Test
    void aChoiceOfWhichTheNewsComesAfterTheStartTakesNoSecondPlace() {
        UUID offering = centre.publishOffering(2);
        UUID woman = News.registered();
        welfare.startTrial(woman, offering).then().statusCode(201);
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        centre.offering(offering).then().body("taken", equalTo(1));
        centre.request()
                .get("/v1/place-requests?offeringId=" + offering)
                .then()
                .body("items.state", hasItem("TAKEN_UP"));
    }

    @Test
    void aChoiceOfWhichTheNewsComesAfterATrialThatKeptHerPlaceIsAnsweredToo() {
        UUID offering = centre.publishOffering(2);
        UUID woman = News.registered();
        String trial = welfare.startTrial(woman, offering).then().statusCode(201).extract().path("id");
        welfare.endTrial(trial, "PLACEMENT").then().statusCode(201);
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        centre.offering(offering).then().body("taken", equalTo(1));
        centre.request()
                .get("/v1/place-requests?offeringId=" + offering)
                .then()
                .body("items.state", hasItem("RESERVED"))
                .body("items.answer.state", hasItem("NOT_ASKED"));
    }

    @Test
    void whoeverChoosesTwiceHasOnePlace() {
        UUID offering = centre.publishOffering(2);
        UUID woman = News.registered();
        News.chosen(woman, offering);
        News.chosen(woman, offering);
        UUID last = News.registered();
        News.chosen(last, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, last);
        centre.offering(offering).then().body("taken", equalTo(2)).body("waiting", equalTo(0));
    }

    @Test
    void aChoiceOfAClosedOfferingIsAnsweredWithNoPlace() {
        UUID offering = centre.publishOffering(2);
        centre.request().post("/v1/offerings/" + offering + "/closures").then().statusCode(201);
        UUID woman = News.registered();
        News.chosen(woman, offering);
        assertThat(Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman).offeringId())
                .isEqualTo(offering);
        centre.offering(offering).then().body("taken", equalTo(0));
    }

    @Test
    void anOfferingThatOpensAgainIsToldAsChanged() {
        UUID offering = centre.publishOffering(1);
        String placement = welfare.startPlacement(News.registered(), offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Chain.awaitEvent(OfferingEvent.Full.class, offering);
        welfare.post("/v1/placements/" + placement + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(201);
        assertThat(Chain.awaitEvent(OfferingEvent.Changed.class, offering)
                        .offering()
                        .taken())
                .isZero();
        centre.offering(offering).then().header("ETag", "\"3\"").body("state", equalTo("OPEN"));
        welfare.startPlacement(News.registered(), offering).then().statusCode(201);
    }

    @Test
    void whatRunsAtAClosedOfferingCanBeEnded() {
        UUID offering = centre.publishOffering(1);
        String trial = welfare.startTrial(News.registered(), offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        centre.request()
                .post("/v1/offerings/" + offering + "/closures")
                .then()
                .statusCode(201)
                .body("taken", equalTo(1));
        welfare.endTrial(trial, "PLACEMENT").then().statusCode(201);
        centre.offering(offering)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("taken", equalTo(0))
                .header("ETag", "\"3\"");
    }

    @Test
    void aStepCannotEndBeforeItBegan() {
        String trial = welfare.startTrial(News.registered(), centre.publishOffering(1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String early = Examples.with(
                "\"occurredAt\":\"2008-01-01T00:00:00Z\"", "{\"evaluation\":[],\"whatFollows\":\"PLACEMENT\"}");
        welfare.post("/v1/trials/" + trial + "/endings", early)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("occurredAt"));
        welfare.request().get("/v1/trials/" + trial).then().header("ETag", "\"1\"");
    }
}
