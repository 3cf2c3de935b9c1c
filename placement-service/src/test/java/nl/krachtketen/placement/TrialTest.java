package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.placement.application.WatchDeadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joining in without obligation: for as long as she likes, looked back upon by both sides, and ended without blame. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class TrialTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner welfare = Partner.WELFARE;

    @Inject
    WatchDeadlines deadlines;

    private UUID offering;
    private UUID woman;
    private String trial;

    @BeforeEach
    void aWomanJoinsIn() {
        offering = centre.publishOffering(1);
        woman = News.registered();
        String start = Examples.start(welfare.id(woman), offering);
        trial = welfare.post("/v1/trials", Examples.with("\"expectedEndDate\":\"2035-06-30\"", start))
                .then()
                .statusCode(201)
                .body("expectedEndDate", equalTo("2035-06-30"))
                .extract()
                .path("id");
    }

    @Test
    void anExtendedTrialKeepsRunningOnItsPlace() {
        step("extensions", "{\"expectedEndDate\":\"2035-09-30\"}")
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("expectedEndDate", equalTo("2035-09-30"))
                .body("endedAt", nullValue());
        assertThat(Chain.awaitEvent(PlacementEvent.TrialEnded.class, woman).whatFollows())
                .isEqualTo(WhatFollows.EXTENDED);
        centre.offering(offering).then().body("taken", equalTo(1));

        step("extensions", "{\"expectedEndDate\":\"2035-09-30\"}")
                .statusCode(400)
                .body("errors.field", hasItem("expectedEndDate"));
        welfare.endTrial(trial, "EXTENDED")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("whatFollows"));
        welfare.endTrial(trial, "NOTHING_FOR_NOW").then().statusCode(201);
        step("extensions", "{\"expectedEndDate\":\"2035-12-31\"}").statusCode(409);
    }

    @Test
    void eachSideSaysForItselfWhatItIsLike() {
        step("evaluations", "{\"by\":\"PARTICIPANT\",\"codes\":[\"ENJOYED_IT\"]}").statusCode(201);
        step("evaluations", "{\"by\":\"ORGANISER\",\"codes\":[\"TASKS_FIT\"]}").statusCode(403);
        String atCentre = centre.id("trial", welfare.inward("trial", trial));
        // The organiser sees her from the moment that the news of her start has come round.
        await().until(() -> centre.request().get("/v1/trials/" + atCentre).statusCode() == 200);
        centre.post("/v1/trials/" + atCentre + "/evaluations", "{\"by\":\"ORGANISER\",\"codes\":[\"TASKS_FIT\"]}")
                .then()
                .statusCode(201)
                .body("evaluations.participant", contains("ENJOYED_IT"))
                .body("evaluations.organiser", contains("TASKS_FIT"));

        welfare.endTrial(trial, "OTHER_OFFERING").then().statusCode(201);
        assertThat(Chain.awaitEvent(PlacementEvent.TrialEnded.class, woman).evaluation())
                .containsExactly(EvaluationCode.ENJOYED_IT, EvaluationCode.TASKS_FIT, EvaluationCode.FELT_WELCOME);
        step("evaluations", "{\"by\":\"PARTICIPANT\",\"codes\":[]}").statusCode(409);
    }

    @Test
    void aTrialThatSuitsHerBecomesAPlacementInOneCall() {
        String placement = step("placements", "{\"hoursPerWeek\":6,\"evaluation\":[\"WANTS_MORE\"]}")
                .statusCode(201)
                .body("hoursPerWeek", equalTo(6))
                .extract()
                .path("id");
        var ended = Chain.awaitEvent(PlacementEvent.TrialEnded.class, woman);
        var placed = Chain.awaitEvent(PlacementEvent.Placed.class, woman);
        assertThat(placed.organiser()).isEqualTo(centre.oin());
        assertThat(ended.whatFollows()).isEqualTo(WhatFollows.PLACEMENT);
        assertThat(placed.about().occurredAt()).isEqualTo(ended.about().occurredAt());
        centre.offering(offering).then().body("taken", equalTo(1));
        welfare.request()
                .get("/v1/trials/" + trial)
                .then()
                .body("whatFollows", equalTo("PLACEMENT"))
                .body("evaluation", contains("WANTS_MORE"));
        welfare.request().get("/v1/placements/" + placement).then().statusCode(200);

        step("placements", "{\"hoursPerWeek\":6}").statusCode(409).body("possibleNow", hasItem("startPlacement"));
        welfare.post("/v1/placements/" + placement + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(201);
        centre.offering(offering).then().body("taken", equalTo(0));
    }

    @Test
    void whatCannotBecomeAPlacementStaysATrial() {
        step("placements", "{\"hoursPerWeek\":0}").statusCode(400).body("errors.field", hasItem("hoursPerWeek"));
        centre.take(offering, "closures").then().statusCode(201);
        step("placements", "{\"hoursPerWeek\":6}").statusCode(409);
        welfare.request().get("/v1/trials/" + trial).then().body("endedAt", nullValue());
    }

    @Test
    void nobodySaysForHerWhatItWasLikeButWhoHoldsHer() {
        String atCentre = centre.id("trial", welfare.inward("trial", trial));
        await().until(() -> centre.request().get("/v1/trials/" + atCentre).statusCode() == 200);
        centre.post("/v1/trials/" + atCentre + "/evaluations", "{\"by\":\"PARTICIPANT\",\"codes\":[\"ENJOYED_IT\"]}")
                .then()
                .statusCode(403);
    }

    @Test
    void theOrganiserFindsWhatHerHolderStartedAtItsOffering() {
        UUID other = News.registered();
        String placement = welfare.startPlacement(other, centre.publishOffering(1)).then().statusCode(201).extract().path("id");
        String atCentre = centre.id("trial", welfare.inward("trial", trial));
        await().untilAsserted(() -> centre.request().get("/v1/trials?offeringId=" + offering).then().statusCode(200)
                .body("items.id", contains(atCentre)).body("items.participantId", contains(centre.id(woman))));
        centre.request().get("/v1/trials?limit=1&offeringId=" + offering + "&cursor=" + atCentre).then().body("items", empty());
        Partner.LANGUAGE_SCHOOL.request().get("/v1/trials?offeringId=" + offering).then().statusCode(200).body("items", empty());
        await().untilAsserted(() -> centre.request().get("/v1/placements?limit=100&cursor=" + justBefore(placement)).then()
                .body("items.id", hasItem(centre.id("placement", welfare.inward("placement", placement)))));
        centre.request().get("/v1/activities?offeringId=" + offering).then().statusCode(200).body("items", empty());
    }

    private String justBefore(String placement) {
        UUID id = welfare.inward("placement", placement);
        return centre.id("placement", new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1));
    }

    @Test
    void aPlaceThatIsKeptForWhatFollowsGoesToOthersWhenNothingDoes() {
        welfare.endTrial(trial, "PLACEMENT").then().statusCode(201);
        UUID next = News.registered();
        News.chosen(next, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, next);
        await().untilAsserted(() -> assertThat(noticesAboutHer()).containsExactly("PLACE_OFFERED"));
        deadlines.watchAt(Instant.now().plus(Duration.ofDays(13)));
        centre.offering(offering).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
        deadlines.watchAt(Instant.now().plus(Duration.ofDays(28)).plusSeconds(60));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman);
        await().untilAsserted(() -> assertThat(noticesAboutHer()).containsExactly("PLACE_RELEASED"));
    }

    private List<Object> noticesAboutHer() {
        List<Map<String, Object>> told = welfare.request().get("/v1/notices?limit=100").then().statusCode(200).extract().path("items");
        return told.stream().filter(each -> welfare.id(woman).equals(each.get("participantId"))).map(each -> each.get("kind")).toList();
    }

    private ValidatableResponse step(String step, String body) {
        return welfare.post("/v1/trials/" + trial + "/" + step, body).then();
    }
}
