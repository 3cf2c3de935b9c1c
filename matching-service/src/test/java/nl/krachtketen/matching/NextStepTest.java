package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.ProposedOffering;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** What is proposed to her depends on what she said, chose and took back, and on who comes along. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class NextStepTest {

    @Inject
    Calls calls;

    @Test
    void whatSheChoseIsNotProposedAgainUntilItComesToNothing() {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus");
        awaitKnown(news, offering);
        calls.choice(news.participant, offering).then().statusCode(201);
        calls.shortlist(news.participant).then().statusCode(201).body("items", empty());
        calls.fit(news.participant, offering).then().body("obstacles.rule", contains("NOT_CHOSEN"));

        Chain.publish(new PlaceEvent.PlaceReleased(news.atOrganiser(Instant.now()), offering), 1);
        Calls.awaitCount(1, "step where participant = '" + news.participant + "' and state = 'RELEASED'");
        calls.shortlist(news.participant).then().body("items", hasSize(1));
    }

    @Test
    void anOrganiserFromWhichSheWithdrewIsNotProposed() {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus");
        awaitKnown(news, offering);
        news.withdrew(5, ConsentPurpose.PROGRESS, false);
        news.withdrew(4, ConsentPurpose.PROGRESS, true);
        Calls.awaitCount(1, "withdrawal where participant = '" + news.participant + "' and withdrawn");
        calls.shortlist(news.participant).then().statusCode(201).body("items", empty());
        calls.fit(news.participant, offering).then().body("obstacles.rule", contains("CONSENT"));

        news.withdrew(6, ConsentPurpose.PROGRESS, true);
        Calls.awaitCount(0, "withdrawal where participant = '" + news.participant + "' and withdrawn");
        calls.shortlist(news.participant).then().body("items", hasSize(1));
    }

    @Test
    void aClosedGroupIsProposedUntilItBeginsAndInHistoryItWas() {
        var news = News.ofAWoman();
        UUID group = UUID.randomUUID();
        Chain.publish(new OfferingEvent.Published(news.closedGroup(group, OfferingKind.COURSE, "Cursus", News.INTAKE,
                List.of(LocalDate.of(2009, 9, 1), LocalDate.of(2008, 11, 3)))), 1);
        awaitKnown(news, group);
        calls.shortlist(news.participant).then().statusCode(201).body("items", empty());
        calls.fit(news.participant, group).then().body("obstacles.rule", contains("STARTED"));
        Calls.caller().body("{\"participantId\":\"%s\",\"occurredAt\":\"2008-11-03T10:00:00+01:00\"}"
                        .formatted(calls.outward(news.participant)))
                .post("/v1/shortlists").then().statusCode(201).body("items", hasSize(1));
    }

    @Test
    void twoFriendsGetWhatFitsBothAndEachIsToldToTheChain() {
        var news = News.ofAWoman();
        var friend = news.withAFriend();
        UUID course = news.published(OfferingKind.COURSE, "Cursus");
        awaitKnown(news, course);
        awaitKnown(friend, course);
        Chain.publish(new PlacementEvent.TrialStarted(friend.atOrganiser(News.INTAKE.plusSeconds(60)), course), 1);
        Calls.awaitCount(1, "step where participant = '" + friend.participant + "' and state = 'RUNNING'");
        String made = together(news, friend).then().statusCode(201)
                .body("companions", contains(calls.outward(friend.participant)))
                .body("items.offeringId", contains(course.toString()))
                .body("items.companionsThere", contains(1))
                .body("occurredAt", equalTo("2008-10-01T08:00:00Z"))
                .extract().header("Location");
        Calls.caller().get(made).then().body("companions", contains(calls.outward(friend.participant)));
        var proposed = Chain.awaitEvent(MatchEvent.Proposed.class, friend.participant);
        assertThat(proposed.offerings()).containsExactly(new ProposedOffering(course, List.of()));
        assertThat(proposed.about().occurredAt()).isEqualTo(Instant.parse("2008-10-01T08:00:00Z"));
    }

    @Test
    void nobodyComesAlongWhomTheCallerMayNotSeeOrWhoIsSheHerself() {
        var news = News.ofAWoman();
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        together(news, news).then().statusCode(400).body("errors.field", hasItem("companions"));
        Calls.caller().body("{\"participantId\":\"%s\",\"companions\":[\"x\"]}".formatted(calls.outward(news.participant)))
                .post("/v1/shortlists").then().statusCode(400).body("errors.field", hasItem("companions"));
    }

    @Test
    void aTravelPassWouldOpenWhatIsTooFarForHer() {
        var news = new News();
        news.registered();
        news.intakeDone(2, List.of(Barrier.TRAVEL));
        UUID far = news.published(OfferingKind.COURSE, "Cursus");
        awaitKnown(news, far);
        calls.get(news.participant, "obstacles").then().statusCode(200)
                .body("profileKnown", equalTo(true))
                .body("fitting", equalTo(0))
                .body("changes.code", contains("TRAVEL_PASS"))
                .body("changes[0].opens", equalTo(1))
                .body("changes[0].offerings.offeringId", contains(far.toString()))
                .body("changes[0].text.en", equalTo("If she could travel, with a travel pass or with somebody who comes along."));
    }

    @Test
    void fromWhereSheStandsTheWayOnIsShown() {
        var news = News.ofAWoman();
        UUID course = news.published(OfferingKind.COURSE, "Cursus");
        UUID vacancy = news.published(OfferingKind.VOLUNTEER_VACANCY, "Gastvrouw");
        awaitKnown(news, course);
        awaitKnown(news, vacancy);
        Chain.publish(new PlacementEvent.ActivityStarted(news.atOrganiser(News.INTAKE), course, OfferingKind.COURSE), 1);
        Calls.awaitCount(1, "step where participant = '" + news.participant + "'");
        calls.get(news.participant, "next-steps").then().statusCode(200)
                .body("nodes.kind", contains("COURSE", "VOLUNTEER_VACANCY"))
                .body("nodes.level", contains(0, 1))
                .body("nodes[1].offerings.offeringId", contains(vacancy.toString()))
                .body("edges", hasSize(1))
                .body("edges[0].to", equalTo("VOLUNTEER_VACANCY"));
    }

    private static void awaitKnown(News news, UUID offering) {
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        Calls.awaitCount(1, "open_offering where id = '" + offering + "'");
    }

    private Response together(News news, News friend) {
        return Calls.caller()
                .body("""
                        {"participantId":"%s","companions":["%s"],"occurredAt":"2008-10-01T10:00:00+02:00"}"""
                        .formatted(calls.outward(news.participant), calls.outward(friend.participant)))
                .post("/v1/shortlists");
    }
}
