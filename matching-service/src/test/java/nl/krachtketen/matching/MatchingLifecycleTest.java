package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ProposedOffering;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** From a first list to her choice, told from beginning to end. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class MatchingLifecycleTest {

    @Inject
    Calls calls;

    @Test
    void fromRecruitedToChosenToForgotten() {
        // Two organisers put their offering side by side; a woman is recruited in the same municipality.
        var news = new News();
        UUID coffee = news.published(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "Koffie in het buurthuis");
        UUID course = news.published(OfferingKind.COURSE, "Cursus gezond leven");
        Calls.awaitCount(2, "open_offering where municipality = '" + news.municipality + "'");
        news.registered();

        // Nobody has talked with her yet, but she can be shown what there is.
        calls.shortlist(news.participant).then().statusCode(201).body("profileKnown", equalTo(false))
                .body("items.offeringId", containsInAnyOrder(coffee.toString(), course.toString()));

        // At the intake she says that she wants to meet people: coffee comes first, and the list says why.
        news.intakeDone(2, News.INTAKE, "4811");
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        var made = calls.shortlist(news.participant)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("id", hasLength(43))
                .body("participantId", equalTo(calls.outward(news.participant)))
                .body("profileKnown", equalTo(true))
                .body("items.offeringId", contains(coffee.toString(), course.toString()))
                .body("items[0].title", equalTo("Koffie in het buurthuis"))
                .body("items[0].organisation", equalTo(News.ORGANISER))
                .body("items[0].kind", equalTo("COMMUNITY_CENTRE_ACTIVITY"))
                .body("items[0].score", equalTo(85))
                .body("items[0].reasons[0].code", equalTo("LEADS_TO_GOAL"))
                .body("items[0].reasons[0].text.nl", equalTo("Het brengt haar bij een van haar doelen."))
                .body("items[0].reasons[0].text.en", equalTo("It leads to one of her goals."))
                .body("items[0].concerns", empty())
                .extract();
        Calls.caller().get(made.header("Location")).then().statusCode(200).header("ETag", equalTo("\"1\""))
                .body("items[0].reasons.code", equalTo(made.path("items[0].reasons.code")));
        var proposed = Chain.records("chain-events").stream()
                .filter(it -> news.participant.toString().equals(it.key()))
                .toList();
        assertThat(proposed).hasSizeGreaterThanOrEqualTo(2);

        // Coffee is not for her after all: it is left alone for a while, and the answer to "why not" says so.
        calls.decline(news.participant, coffee)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("reason", equalTo("TIMES_DO_NOT_SUIT"));
        assertThat(Chain.awaitEvent(MatchEvent.Declined.class, news.participant).offeringId()).isEqualTo(coffee);
        calls.shortlist(news.participant).then().statusCode(201).body("items.offeringId", contains(course.toString()));
        calls.fit(news.participant, coffee).then().statusCode(200).body("fits", equalTo(false))
                .body("reasons.code", hasItem("NEARBY")).body("obstacles.rule", contains("NOT_DECLINED"));

        // She chooses the course: a request for a place.
        String choice = calls.choice(news.participant, course).then().statusCode(201).header("ETag", equalTo("\"1\""))
                .body("offeringId", equalTo(course.toString())).extract().header("Location");
        Calls.caller().get(choice).then().statusCode(200).body("recordedBy", equalTo("PARTICIPANT_WITH_WORKER"));
        var chosen = Chain.awaitEvent(MatchEvent.Chosen.class, news.participant);
        assertThat(chosen.offeringId()).isEqualTo(course);
        assertThat(chosen.about().participationLevel()).isEqualTo(ParticipationLevel.LOW);
        assertThat(chosen.about().organisation()).isEqualTo(News.HOLDER);

        // At last she asks to be forgotten. Nothing of her is left, and nothing can follow.
        news.erased(3);
        for (String table :
                new String[] {"known_participant", "participant_access", "profile", "shortlist", "choice", "decline"}) {
            Calls.awaitCount(0, table + " where participant = '" + news.participant + "'");
        }
        calls.choice(news.participant, course)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/erased"));
        Calls.caller().get(choice).then().statusCode(404);
    }

    @Test
    void aShortlistIsToldToTheChainWithItsReasonsAsCodes() {
        var news = News.ofAWoman();
        UUID coffee = news.published(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "Koffie in het buurthuis");
        Calls.awaitCount(1, "open_offering where id = '" + coffee + "'");
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        calls.shortlist(news.participant).then().statusCode(201);
        assertThat(Chain.awaitEvent(MatchEvent.Proposed.class, news.participant).offerings()).singleElement()
                .extracting(ProposedOffering::reasons).asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith(MatchReason.LEADS_TO_GOAL).contains(MatchReason.LANGUAGE_SPOKEN);
    }
}
