package nl.krachtketen.placement;

import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.placement.application.HideStaleOfferings;
import org.junit.jupiter.api.Test;

/** From a draft that nobody sees to a closed offering, with pauses on the way and an organiser who forgets it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class OfferingStatesTest {

    private static final String JOINT = "/v1/offerings?limit=100&municipality=GM0758";
    private static final String CLOSED_GROUP = Examples.with(
            "\"startDates\":[\"2008-09-03\"],\"closedAfterStart\":true", Examples.OFFERING);

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner other = Partner.LANGUAGE_SCHOOL;

    @Inject
    HideStaleOfferings hideStaleOfferings;

    @Test
    void aDraftIsSeenByItsOrganiserOnly() {
        UUID draft = UUID.fromString(centre.draft(Examples.OFFERING));
        centre.offering(draft).then().statusCode(200).body("state", equalTo("DRAFT"));
        centre.request().get("/v1/offerings?own=true&limit=100&cursor=" + justBefore(draft)).then().body("items.id", hasItem(draft.toString()));
        problem(other.offering(draft), 404, "not-found");
        problem(other.take(draft, "publications"), 404, "not-found");
        problem(other.take(draft, "closures"), 404, "not-found");
        centre.request().get(JOINT).then().body("items.id", not(hasItem(draft.toString())));
    }

    @Test
    void aDraftPublishesNothingUntilItIsPublished() {
        UUID draft = UUID.fromString(centre.draft(Examples.OFFERING));
        String changed = Examples.OFFERING.replace("Fietslessen", "Zwemlessen");
        centre.request().header("If-Match", "\"1\"").body(changed).put("/v1/offerings/" + draft).then().statusCode(200);
        assertThat(published(draft)).isZero();
        centre.take(draft, "publications").then().statusCode(201).body("state", equalTo("OPEN"));
        assertThat(Chain.awaitEvent(OfferingEvent.Published.class, draft).offering().title()).startsWith("Zwemlessen");
        other.offering(draft).then().statusCode(200);
        problem(centre.take(draft, "publications"), 404, "not-found");
    }

    @Test
    void aDraftCanBeThrownAwayAndNothingElseCan() {
        UUID draft = UUID.fromString(centre.draft(Examples.OFFERING));
        problem(other.request().delete("/v1/offerings/" + draft), 404, "not-found");
        centre.request().delete("/v1/offerings/" + draft).then().statusCode(204);
        problem(centre.offering(draft), 404, "not-found");
        problem(centre.request().delete("/v1/offerings/" + draft), 404, "not-found");
        assertThat(published(draft)).isZero();
        UUID offering = centre.publishOffering(2);
        problem(other.request().delete("/v1/offerings/" + offering), 403, "forbidden");
        problem(centre.request().delete("/v1/offerings/" + offering), 409, "offering-published")
                .body("possibleNow", hasItem("closeOffering"));
        centre.offering(offering).then().statusCode(200);
    }

    @Test
    void aPausedOfferingTakesNobodyInAndServesFirstWhoChoseItMeanwhile() {
        UUID offering = centre.publishOffering(2);
        UUID inside = News.registered();
        UUID waiting = News.registered();
        String trial = Partner.WELFARE.startTrial(inside, offering).then().statusCode(201).extract().path("id");
        centre.take(offering, "pauses").then().statusCode(201).body("state", equalTo("PAUSED"));
        Chain.awaitEvent(OfferingEvent.Paused.class, offering);
        problem(Partner.WELFARE.startTrial(News.registered(), offering), 409, "offering-paused");
        Partner.WELFARE.endTrial(trial, "PLACEMENT").then().statusCode(201);
        Partner.WELFARE.startPlacement(inside, offering).then().statusCode(201);
        News.chosen(waiting, offering);
        assertThat(Chain.awaitEvent(PlaceEvent.WaitingListed.class, waiting).position()).isEqualTo(1);
        centre.take(offering, "resumptions").then().statusCode(201).body("waiting", equalTo(0)).body("taken", equalTo(2));
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, waiting);
        Chain.awaitEvent(OfferingEvent.Full.class, offering);
        problem(centre.take(offering, "resumptions"), 409, "offering-not-paused");
    }

    @Test
    void whatItsOrganiserForgetsIsHiddenUntilItIsConfirmed() {
        UUID offering = centre.publishOffering(2);
        UUID fresh = centre.publishOffering(2);
        String hidden = "/v1/offerings?stale=true&own=true&limit=100";
        TestDatabase.execute("placement",
                "update offering set confirmed_at = now() - interval '91 days' where id = '" + offering + "'");
        hideStaleOfferings.hide();
        hideStaleOfferings.hide();
        Chain.awaitEvent(OfferingEvent.Paused.class, offering);
        other.request().get(JOINT + "&cursor=" + justBefore(offering)).then()
                .body("items.id", not(hasItem(offering.toString()))).body("items.id", hasItem(fresh.toString()));
        centre.request().get(hidden).then().body("items.id", contains(offering.toString()));
        problem(other.take(offering, "confirmations"), 403, "forbidden");
        centre.take(offering, "confirmations").then().statusCode(201).body("state", equalTo("OPEN")).header("ETag", "\"3\"");
        Chain.awaitEvent(OfferingEvent.Changed.class, offering);
        hideStaleOfferings.hide();
        centre.request().get(hidden).then().body("items.id", not(hasItem(offering.toString())));
    }

    @Test
    void nobodyJoinsAClosedGroupAfterItsStart() {
        UUID offering = centre.publish(CLOSED_GROUP);
        UUID early = News.registered();
        UUID late = News.registered();
        String before = Examples.with("\"occurredAt\":\"2008-09-03T20:00:00+02:00\"", Examples.start(Partner.WELFARE.id(early), offering));
        Partner.WELFARE.post("/v1/trials", before).then().statusCode(201);
        problem(Partner.WELFARE.startTrial(late, offering), 409, "offering-started");
        Partner.WELFARE.startPlacement(early, offering).then().statusCode(201);
        News.chosen(late, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, late);
    }

    private static long published(UUID offering) {
        return TestDatabase.count("placement", "select count(*) from outbox where key = '" + offering + "'");
    }

    /** Identifiers count up, so that a list which begins here is short, however much other tests have published. */
    private static UUID justBefore(UUID offering) {
        return new UUID(offering.getMostSignificantBits() - 1, offering.getLeastSignificantBits());
    }
}
