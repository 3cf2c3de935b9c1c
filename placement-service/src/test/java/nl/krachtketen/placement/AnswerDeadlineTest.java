package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.placement.application.WatchDeadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organiser answers in time, or she goes back to the chain; a place that came free does not wait for ever either. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AnswerDeadlineTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private UUID offering;
    private UUID woman;
    private UUID next;

    @Inject
    WatchDeadlines deadlines;

    @BeforeEach
    void twoWomenChooseTheOnePlace() {
        offering = centre.publishOffering(1);
        woman = News.registered();
        next = News.registered();
        News.chosen(woman, offering);
        News.chosen(next, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, next);
    }

    @Test
    void theOrganiserSaysThatSheIsWelcome() {
        answer(0, "acceptances", "{}").then().statusCode(201).body("state", equalTo("RESERVED")).body("answer.state", equalTo("ACCEPTED"));
        problem(answer(0, "acceptances", "{}"), 409, "nothing-to-answer");
        watchIn(Duration.ofDays(15));
        requests("").body("items.state", contains("RESERVED", "RELEASED")).body("items.answer.state", contains("ACCEPTED", "MISSED"));
    }

    @Test
    void theOrganiserSaysThatSheCannotComeAndThePlaceIsOfferedToTheNext() {
        answer(0, "declines", "{\"reason\":\"TIMES_DO_NOT_FIT\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("RELEASED"))
                .body("answer.reason", equalTo("TIMES_DO_NOT_FIT"));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman);
        assertThat(Chain.awaitEvent(PlaceEvent.PlaceOffered.class, next).answerBy())
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(7)));
        problem(answer(0, "declines", "{\"reason\":\"SHY\"}"), 400, "invalid-input").body("errors.field", hasItem("reason"));
        problem(answer(0, "declines", "{\"reason\":\"OTHER\"}"), 409, "nothing-to-answer");
    }

    @Test
    void afterHalfOfTheTimeTheOrganiserIsReminded() {
        requests("&answerDue=true").body("items", empty());
        watchIn(Duration.ofDays(8));
        requests("&answerDue=true")
                .body("items.participantId", contains(centre.id(woman), centre.id(next)))
                .body("items.answer.remindedAt", contains(notNullValue(), notNullValue()));
        answer(0, "acceptances", "{}").then().statusCode(201);
        requests("&answerDue=true").body("items.participantId", contains(centre.id(next)));
    }

    @Test
    void silenceGivesHerBackToTheChain() {
        watchIn(Duration.ofDays(15));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, woman);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, next);
        requests("").body("items.answer.state", contains("MISSED", "MISSED"));
        problem(answer(0, "acceptances", "{}"), 409, "answer-too-late");
        centre.offering(offering).then().body("taken", equalTo(0)).body("waiting", equalTo(0));
    }

    @Test
    void whileTheOfferingIsPausedNoTimePasses() {
        centre.take(offering, "pauses").then().statusCode(201);
        watchIn(Duration.ofDays(15));
        requests("").body("items.state", contains("RESERVED", "WAITING")).body("items.answer.remindedAt", contains(nullValue(), nullValue()));
        pausedDaysAgo(20);
        answer(0, "acceptances", "{}").then().statusCode(201).body("answer.state", equalTo("ACCEPTED"));
    }

    @Test
    void afterThePauseThereIsAsMuchTimeAsBefore() {
        News.declined(woman, offering);
        awaitOffered();
        centre.take(offering, "pauses").then().statusCode(201);
        pausedDaysAgo(20);
        Partner.WELFARE.request().get("/v1/place-requests/" + welfareId()).then().body("state", equalTo("OFFERED"));
        centre.take(offering, "resumptions").then().statusCode(201);
        watchIn(Duration.ZERO);
        requests("").body("items[1].state", equalTo("OFFERED")).body("items[1].answer.state", equalTo("DUE"));
        assertThat(OffsetDateTime.parse(requests("").extract().path("items[1].answer.answerBy")).toInstant())
                .isBetween(Instant.now().plus(Duration.ofDays(13)), Instant.now().plus(Duration.ofDays(14)));
        assertThat(OffsetDateTime.parse(requests("").extract().path("items[1].offeredUntil")).toInstant())
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(7)));
        Partner.WELFARE.post("/v1/place-requests/" + welfareId() + "/acceptances", "{}").then().statusCode(201);
    }

    @Test
    void aStartIsAnAnswerToo() {
        Partner.WELFARE.startTrial(woman, offering).then().statusCode(201);
        requests("").body("items[0].answer.state", equalTo("ACCEPTED"));
        watchIn(Duration.ofDays(15));
        requests("").body("items.state", contains("TAKEN_UP", "RELEASED"));
    }

    @Test
    void herHolderAcceptsThePlaceThatCameFreeForHer() {
        News.declined(woman, offering);
        awaitOffered();
        Partner.WELFARE
                .request()
                .get("/v1/place-requests?answerDue=true&offeringId=" + offering)
                .then()
                .body("items.participantId", contains(Partner.WELFARE.id(next)));
        Partner.WELFARE
                .post("/v1/place-requests/" + welfareId() + "/acceptances", "{}")
                .then()
                .statusCode(201)
                .body("state", equalTo("RESERVED"))
                .body("answer.state", equalTo("DUE"));
        assertThat(Chain.awaitEvent(PlaceEvent.PlaceReserved.class, next).about().organisation())
                .isEqualTo(centre.oin());
    }

    @Test
    void herHolderDoesNotAnswerForTheOrganiser() {
        problem(Partner.WELFARE.post("/v1/place-requests/" + welfareId() + "/acceptances", "{}"), 403, "forbidden");
        problem(Partner.LANGUAGE_SCHOOL.post("/v1/place-requests/" + welfareId() + "/acceptances", "{}"), 404, "not-found");
    }

    @Test
    void aPlaceThatNobodyAcceptsInTimeGoesToTheOneAfterHer() {
        UUID last = News.registered();
        News.chosen(last, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, last);
        News.declined(woman, offering);
        awaitOffered();
        watchIn(Duration.ofDays(7).plusMinutes(1));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, next);
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, last);
        requests("").body("items.state", contains("RELEASED", "RELEASED", "OFFERED"));
        centre.offering(offering).then().body("taken", equalTo(1)).body("waiting", equalTo(0));
    }

    @Test
    void whoeverWasOfferedAPlaceMaySimplyStart() {
        News.declined(woman, offering);
        awaitOffered();
        Partner.WELFARE.startTrial(next, offering).then().statusCode(201);
        requests("").body("items.state", contains("RELEASED", "TAKEN_UP"));
        centre.offering(offering).then().body("taken", equalTo(1));
    }

    /** Looks at the clock as if so much time had passed. Other tests' requests go too; no two tests share one. */
    private void watchIn(Duration later) {
        deadlines.watchAt(Instant.now().plus(later));
    }

    /** All of it happened so many days earlier. */
    private void pausedDaysAgo(int days) {
        TestDatabase.execute("placement", """
            update offering set paused_at = paused_at - interval '%1$d days' where id = '%2$s';
            update place_request set answer_by = answer_by - interval '%1$d days', answer_since = answer_since - interval '%1$d days',
                offered_until = offered_until - interval '%1$d days' where offering_id = '%2$s'""".formatted(days, offering));
    }

    private void awaitOffered() {
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, next);
        await().untilAsserted(() -> requests("").body("items[1].state", equalTo("OFFERED")));
    }

    private ValidatableResponse requests(String more) {
        return centre.request().get("/v1/place-requests?offeringId=" + offering + more).then().statusCode(200);
    }

    private Response answer(int turn, String kind, String body) {
        String id = requests("").extract().path("items[" + turn + "].id");
        return centre.post("/v1/place-requests/" + id + "/" + kind, body);
    }

    private String welfareId() {
        String id = requests("").extract().path("items[1].id");
        return Partner.WELFARE.id("place request", centre.inward("place request", id));
    }
}
