package nl.krachtketen.participant.attention;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** One timeline per woman, whatever service the news comes from and in whatever order. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class TimelineTest {

    private static final String BREDA = "GM0758";

    @Inject
    Breda breda;

    private final String holder = Breda.organisation();
    private final String organiser = Breda.organisation();
    private final UUID course = UUID.randomUUID();
    private final UUID kitchen = UUID.randomUUID();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofMinutes(5));

    @Test
    void sheFindsEverythingInTheOrderInWhichItHappenedHoweverTheNewsComes() {
        UUID woman = breda.register(holder, BREDA);
        story(woman).toldBackwards();
        await().untilAsserted(() -> timeline(woman).body("entries.type", contains(endsWith("registered.v1"), endsWith("activity-started.v1"),
                        endsWith("trial-started.v1"), endsWith("activity-completed.v1"), endsWith("trial-ended.v1")))
                .body("entries[1].codes.kind", equalTo("COURSE")).body("entries[1].offeringId", equalTo(course.toString()))
                .body("entries[1].organisation", equalTo(organiser)).body("entries[4].codes.whatFollows", equalTo("PLACEMENT")));
    }

    @Test
    void whereSheStandsAndWhatMayFollowIsTheSameInAnyOrder() {
        UUID one = breda.register(holder, BREDA);
        UUID other = breda.register(holder, BREDA);
        story(one).told();
        story(other).toldBackwards();
        for (UUID woman : new UUID[] {one, other}) {
            await().untilAsserted(() -> timeline(woman).body("entries", hasSize(5)).body("step", equalTo("TRIAL_ENDED"))
                    .body("mayFollow", hasItem("PLACEMENT")).body("mayFollow", not(hasItem("TRIAL_END")))
                    .body("mayFollow", not(hasItem("ACTIVITY_COMPLETION"))));
        }
    }

    @Test
    void whoTakesPartWithHerSeesItAndOthersDoNot() {
        UUID woman = breda.register(holder, BREDA);
        story(woman).told();
        await().untilAsserted(() -> breda.caseworker(organiser, BREDA).get("/v1/participants/{id}/timeline", breda.her(woman, organiser))
                .then().statusCode(200).body("entries", hasSize(5)));
        String stranger = Breda.organisation();
        breda.caseworker(stranger, BREDA).get("/v1/participants/{id}/timeline", breda.her(woman, stranger)).then().statusCode(404);
    }

    @Test
    void itGoesWithHerAndNoLateNewsBringsItBack() {
        UUID woman = breda.register(holder, BREDA);
        story(woman).told();
        await().untilAsserted(() -> timeline(woman).body("entries", hasSize(5)));
        breda.caseworker(holder, BREDA).delete("/v1/participants/{id}", breda.her(woman, holder)).then().statusCode(204);
        story(woman).told();
        UUID next = breda.register(holder, BREDA);
        Chain.awaitEvent(ParticipantEvent.Registered.class, next);
        await().untilAsserted(() -> timeline(next));
        for (String table : new String[] {"timeline_entry", "chain_position", "running_step"}) {
            assertThat(TestDatabase.count("participant",
                    "select count(*) from " + table + " where participant = '" + woman + "'")).isZero();
        }
    }

    /** A course, and a trial that begins while it goes on. */
    private Story story(UUID woman) {
        return new Story(woman, BREDA, organiser)
                .and(start.plus(1, ChronoUnit.HOURS), about -> new PlacementEvent.ActivityStarted(about, course, OfferingKind.COURSE))
                .and(start.plus(2, ChronoUnit.HOURS), about -> new PlacementEvent.TrialStarted(about, kitchen))
                .and(start.plus(3, ChronoUnit.HOURS), about -> new PlacementEvent.ActivityCompleted(about, course, OfferingKind.COURSE))
                .and(start.plus(4, ChronoUnit.HOURS), about -> new PlacementEvent.TrialEnded(about, kitchen, List.of(), WhatFollows.PLACEMENT));
    }

    private ValidatableResponse timeline(UUID woman) {
        return breda.caseworker(holder, BREDA).get("/v1/participants/{id}/timeline", breda.her(woman, holder)).then().statusCode(200);
    }
}
