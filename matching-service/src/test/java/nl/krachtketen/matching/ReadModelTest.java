package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** What events do to the read models, in whatever order and however often they come. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class ReadModelTest {

    private static final Instant CLOSED = Instant.parse("2008-11-01T09:00:00Z");

    @Inject
    Calls calls;

    @Test
    void anOlderStateOfAnOfferingDoesNotOverwriteANewerOne() {
        var news = new News();
        UUID id = UUID.randomUUID();
        Chain.publish(new OfferingEvent.Changed(news.offering(id, OfferingKind.COURSE, "Nieuw", News.INTAKE)), 5);
        Chain.publish(new OfferingEvent.Closed(news.offering(id, OfferingKind.COURSE, "Oud", News.INTAKE)), 4);
        awaitAllApplied(news);
        assertThat(Calls.count("open_offering where id = '" + id
                        + "' and title = 'Nieuw' and status = 'OPEN' and sequence = 5"))
                .isOne();
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        var news = new News();
        UUID id = UUID.randomUUID();
        var event = Chain.record(
                new OfferingEvent.Published(news.offering(id, OfferingKind.COURSE, "Cursus", News.INTAKE)),
                Ids.next(),
                1);
        Chain.publish(event);
        Chain.publish(event);
        awaitAllApplied(news);
        assertThat(Calls.count("open_offering where id = '" + id + "'")).isOne();
    }

    @Test
    void anIntakeFromHistoryDoesNotReplaceALaterOne() {
        var news = News.ofAWoman();
        news.intakeDone(3, News.INTAKE.minusSeconds(86_400), "4899");
        news.levelAssessed(4, ParticipationLevel.MIDDLE);
        Calls.awaitCount(
                1,
                "known_participant where participant = '" + news.participant + "' and participation_level = 'MIDDLE'");
        assertThat(Calls.count("profile where participant = '" + news.participant + "' and postcode_area = '4811'"))
                .isOne();
    }

    @Test
    void aLaterIntakeReplacesTheEarlierOne() {
        var news = News.ofAWoman();
        news.intakeDone(3, News.INTAKE.plusSeconds(86_400), "4899");
        Calls.awaitCount(
                1,
                "profile where participant = '" + news.participant + "' and postcode_area = '4899' and sequence = 3");
    }

    @Test
    void anOlderLevelDoesNotOverwriteANewerOne() {
        var news = News.ofAWoman();
        news.levelAssessed(6, ParticipationLevel.HIGH);
        news.levelAssessed(5, ParticipationLevel.MIDDLE);
        var after = News.ofAWoman();
        Calls.awaitCount(1, "profile where participant = '" + after.participant + "'");
        assertThat(Calls.count("known_participant where participant = '" + news.participant
                        + "' and participation_level = 'HIGH'"))
                .isOne();
    }

    @Test
    void fullAndPausedOfferingsAreNotProposedAndChangedOnesAreAgain() {
        var news = News.ofAWoman();
        UUID full = news.published(OfferingKind.COURSE, "Vol");
        UUID paused = news.published(OfferingKind.COURSE, "Even niet");
        Chain.publish(new OfferingEvent.Full(news.offering(full, OfferingKind.COURSE, "Vol", News.INTAKE)), 2);
        Chain.publish(
                new OfferingEvent.Paused(news.offering(paused, OfferingKind.COURSE, "Even niet", News.INTAKE)), 2);
        awaitAllApplied(news);
        calls.shortlist(news.participant).then().statusCode(201).body("items", empty());
        calls.fit(news.participant, full).then().body("obstacles.rule", hasItem("PLACES_LEFT"));
        calls.fit(news.participant, paused).then().body("obstacles.rule", hasItem("OPEN"));

        Chain.publish(
                new OfferingEvent.Changed(news.offering(full, OfferingKind.COURSE, "Weer plaats", News.INTAKE)), 3);
        awaitAllApplied(news);
        calls.shortlist(news.participant).then().body("items.title", contains("Weer plaats"));
    }

    @Test
    void whatIsCommittedLateIsNotOverlooked() throws SQLException {
        var news = News.ofAWoman();
        UUID published = news.published(OfferingKind.COURSE, "Eerst");
        awaitAllApplied(news);
        try (Connection slow = TestDatabase.superuser("matching")) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("""
                    create temp table later on commit drop as select * from open_offering where id = '%s';
                    update later set id = gen_random_uuid(), title = 'Later', changed_by = pg_current_xact_id();
                    insert into open_offering select * from later""".formatted(published));
            news.published(OfferingKind.COURSE, "Intussen");
            awaitAllApplied(news);
            calls.shortlist(news.participant).then().body("items.title", containsInAnyOrder("Eerst", "Intussen"));
            slow.commit();
        }
        calls.shortlist(news.participant).then().body("items.title", containsInAnyOrder("Eerst", "Intussen", "Later"));
    }

    @Test
    void howFarSheCameIsToldByWhatHappenedLastAndNotByWhatArrivedLast() {
        var news = News.ofAWoman();
        UUID course = UUID.randomUUID();
        var began = news.atOrganiser(News.INTAKE);
        var ended = news.atOrganiser(News.INTAKE.plusSeconds(60));
        Chain.publish(new PlacementEvent.ActivityCompleted(ended, course, OfferingKind.COURSE), 2);
        Chain.publish(new PlacementEvent.ActivityStarted(began, course, OfferingKind.COURSE), 1);
        Chain.publish(new PlaceEvent.PlaceReserved(ended, course), 1);
        var after = News.ofAWoman();
        Calls.awaitCount(1, "profile where participant = '" + after.participant + "'");
        assertThat(Calls.count("step where participant = '%s' and state = 'ENDED'".formatted(news.participant))).isOne();
    }

    @Test
    void aFullOfferingCanBeChosenAndAClosedOneOnlyInHistory() {
        var news = News.ofAWoman();
        UUID full = news.published(OfferingKind.COURSE, "Vol");
        UUID closed = news.published(OfferingKind.COURSE, "Gesloten");
        Chain.publish(new OfferingEvent.Full(news.offering(full, OfferingKind.COURSE, "Vol", News.INTAKE)), 2);
        Chain.publish(new OfferingEvent.Closed(news.offering(closed, OfferingKind.COURSE, "Gesloten", CLOSED)), 2);
        awaitAllApplied(news);
        calls.choice(news.participant, full).then().statusCode(201);
        calls.choice(news.participant, closed)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/offering-closed"))
                .body("possibleNow", hasItem("makeShortlist"));
        assertThat(Calls.count("choice where offering_id = '" + closed + "'")).isZero();
        Calls.caller()
                .body(calls.choiceBody(news.participant, closed)
                        .replace("}", ",\"occurredAt\":\"2008-10-01T10:00:00+02:00\"}"))
                .post("/v1/choices")
                .then()
                .statusCode(201)
                .body("occurredAt", equalTo("2008-10-01T08:00:00Z"));
    }

    /** Each topic has one partition here, so a later event that was applied proves that the earlier ones were. */
    private static void awaitAllApplied(News news) {
        UUID marker = news.published(OfferingKind.JOB_FAIR, "Laatste");
        Chain.publish(
                new OfferingEvent.Closed(news.offering(marker, OfferingKind.JOB_FAIR, "Laatste", News.INTAKE)), 2);
        Calls.awaitCount(1, "open_offering where id = '" + marker + "' and sequence = 2");
    }
}
