package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** One woman from her choice to paid work, as her welfare organisation and the volunteer centre record it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class PlacementLifecycleTest {

    @Test
    void aWomanGoesFromHerChoiceToPaidWork() {
        Partner centre = Partner.VOLUNTEER_CENTRE;
        Partner welfare = Partner.WELFARE;

        // The volunteer centre offers cycling lessons with two places. Every partner reads of them.
        UUID offering = centre.publishOffering(2);
        var published = Chain.awaitEvent(OfferingEvent.Published.class, offering);
        assertThat(published.offering().title()).isEqualTo("Fietslessen in de buurt");
        Partner.LANGUAGE_SCHOOL
                .offering(offering)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("OPEN"))
                .body("reference", equalTo(null));

        // She chooses them. A place is kept for her at once, and from now on the volunteer centre sees her request.
        UUID participant = News.registered();
        News.chosen(participant, offering);
        var reserved = Chain.awaitEvent(PlaceEvent.PlaceReserved.class, participant);
        assertThat(reserved.askedAt()).as("when she chose").isEqualTo(reserved.about().occurredAt());
        assertThat(reserved.about().organisation()).isEqualTo(centre.oin());
        centre.request()
                .get("/v1/place-requests?offeringId=" + offering)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].participantId", equalTo(centre.id(participant)))
                .body("items[0].state", equalTo("RESERVED"));

        // She joins in, on the place that was kept: no second one is taken.
        String trial = centre.startTrial(participant, offering)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
        assertThat(Chain.awaitEvent(PlacementEvent.TrialStarted.class, participant)
                        .about()
                        .organisation())
                .isEqualTo(centre.oin());
        centre.offering(offering).then().body("taken", equalTo(1));

        // It suits her. The trial ends, and since she stays, her place stays hers.
        centre.endTrial(trial, "PLACEMENT")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("whatFollows", equalTo("PLACEMENT"));
        assertThat(Chain.awaitEvent(PlacementEvent.TrialEnded.class, participant)
                        .whatFollows())
                .isEqualTo(WhatFollows.PLACEMENT);
        centre.offering(offering).then().body("taken", equalTo(1));

        // Her own welfare organisation records that she became a volunteer, still on that one place.
        String placement = welfare.startPlacement(participant, offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Chain.awaitEvent(PlacementEvent.Placed.class, participant).hoursPerWeek())
                .isEqualTo(6);
        centre.offering(offering).then().body("taken", equalTo(1));

        // A trial that has ended cannot be ended again; the answer says what is possible.
        centre.endTrial(trial, "NOTHING_FOR_NOW")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/trial-closed"))
                .body("possibleNow", hasItem("startPlacement"));

        // Half a year later she finds work in childcare. The placement ends, and her place is free.
        welfare.post("/v1/outcomes", Examples.outcome(welfare.id(participant)))
                .then()
                .statusCode(201)
                .body("kind", equalTo("WORK"));
        assertThat(Chain.awaitEvent(OutcomeEvent.MovedToWork.class, participant).sector())
                .isEqualTo(Sector.CHILDCARE);
        welfare.post("/v1/placements/" + placement + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(201);
        Chain.awaitEvent(PlacementEvent.PlacementEnded.class, participant);
        centre.offering(offering).then().body("taken", equalTo(0));
        welfare.post("/v1/placements/" + placement + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/placement-closed"));
    }

    @Test
    void theChainIsNoRail() {
        Partner welfare = Partner.WELFARE;
        UUID participant = News.registered();
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(null);

        // Work may come first; then two things at once, one of which her partner recorded much later than it happened.
        welfare.post("/v1/outcomes", Examples.outcome(welfare.id(participant)))
                .then()
                .statusCode(201);
        welfare.startPlacement(participant, offering).then().statusCode(201);
        String started = "\"occurredAt\":\"2008-11-21T09:30:00+01:00\"";
        String activity = welfare.post(
                        "/v1/activities", Examples.with(started, Examples.start(welfare.id(participant), offering)))
                .then()
                .statusCode(201)
                .body("startedAt", equalTo("2008-11-21T08:30:00Z"))
                .extract()
                .path("id");
        assertThat(Chain.awaitEvent(PlacementEvent.ActivityStarted.class, participant)
                        .about()
                        .occurredAt())
                .isEqualTo(Instant.parse("2008-11-21T08:30:00Z"));
        Partner.VOLUNTEER_CENTRE.offering(offering).then().body("taken", equalTo(1));

        welfare.request()
                .post("/v1/activities/" + activity + "/completions")
                .then()
                .statusCode(201);
        welfare.request()
                .get("/v1/activities/" + activity)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        welfare.request()
                .post("/v1/activities/" + activity + "/completions")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/activity-closed"));
        Chain.awaitEvent(PlacementEvent.ActivityCompleted.class, participant);
        Partner.VOLUNTEER_CENTRE.offering(offering).then().body("taken", equalTo(1));
    }
}
