package nl.krachtketen.reporting.feed;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's system keeps up with the chain by reading the feed. */
@QuarkusTest
class EventFeedTest {

    private static final String VOLUNTEERS = Tokens.of(Woman.VOLUNTEERS, List.of("GM0758"), "organiser");
    private static final String STRANGER = "00000001001001009000";
    private static final String STRANGERS = Tokens.of(STRANGER, List.of("GM0758"), "organiser");
    private static final Set<String> NOT_AN_IDENTIFIER = Set.of("specversion", "source", "type", "datacontenttype", "dataschema",
            "dataclassification", "time", "data");

    @Inject
    Pairwise pairwise;

    private final Woman woman = Woman.of("GM0758");

    @BeforeEach
    void aWomanWhoIsRecruitedAndTakesPart() {
        Reporting.forgetEverything();
        Reporting.publish(woman.registered("2008-01-07"), woman.intakeDone("2008-01-21"), woman.trial("2008-02-11"));
        awaitLogged(3);
    }

    @Test
    void theHolderReadsWhatHappenedAsCloudEventsUnderIdentifiersOfItsOwn() {
        Response answer = feed(Reporting.RECRUITER);
        answer.then().statusCode(200).contentType("application/cloudevents-batch+json");
        List<JsonNode> events = events(answer);
        assertThat(events).extracting(e -> e.get("type").textValue()).containsExactly("nl.krachtketen.participants.registered.v1",
                "nl.krachtketen.participants.intake-done.v1", "nl.krachtketen.placements.trial-started.v1");
        String her = as(Woman.RECRUITER);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("specversion").textValue()).isEqualTo("1.0");
            assertThat(event.get("subject").textValue()).isEqualTo(her).isEqualTo(event.at("/data/participantId").textValue());
            assertThat(event.get("source").textValue()).startsWith("urn:nld:oin:");
            assertThat(event.get("dataschema").textValue()).endsWith(event.get("type").textValue() + ".json");
            assertThat(event.get("time").textValue()).matches("[^.]+Z");
            assertThat(event.get("sequence").textValue()).matches("[0-9]{19}");
            assertThat(event.has("traceparent")).isFalse();
            assertThat(event.toString()).doesNotContain(woman.id().toString());
        });
        assertThat(events).extracting(e -> e.get("sequence").textValue()).isSorted().doesNotHaveDuplicates();
        assertThat(events.getFirst().at("/data/reference").textValue()).isEqualTo(woman.reference());
    }

    @Test
    void readAgainItIsTheSameToTheLastByteAndInPagesNothingIsMissing() {
        String whole = feed(Reporting.RECRUITER).asString();
        assertThat(feed(Reporting.RECRUITER).asString()).isEqualTo(whole);
        List<JsonNode> inPages = new ArrayList<>();
        Response page = feed(Reporting.RECRUITER, "limit", 1);
        while (!events(page).isEmpty()) {
            inPages.addAll(events(page));
            page = follow(Reporting.RECRUITER, next(page));
        }
        assertThat(inPages).isEqualTo(events(feed(Reporting.RECRUITER)));
    }

    @Test
    void theFeedsOfTwoPartnersHaveNoIdentifierInCommon() {
        Set<String> recruiter = identifiers(events(feed(Reporting.RECRUITER)));
        Set<String> volunteers = identifiers(events(feed(VOLUNTEERS)));
        assertThat(volunteers).hasSizeGreaterThan(6);
        assertThat(recruiter).hasSameSizeAs(volunteers).doesNotContainAnyElementsOf(volunteers);
    }

    @Test
    void whoeverOnlyTakesPartIsToldNeitherWhatAnIntakeToldNorTheReferenceOfAnother() {
        List<JsonNode> events = events(feed(VOLUNTEERS));
        assertThat(events).hasSize(3).noneMatch(event -> event.at("/data").has("postcodeArea") || event.at("/data").has("languages")
                || event.at("/data").has("barriers") || event.at("/data").has("availability"));
        assertThat(events.get(1).has("dataschema")).isFalse();
        assertThat(events).extracting(event -> event.at("/data").has("reference")).containsExactly(false, false, true);
    }

    @Test
    void whoeverMayNotSeeHerIsToldNothingAndItsCursorMovesOnAllTheSame() {
        Response answer = feed(STRANGERS);
        answer.then().statusCode(200).body("", equalTo(List.of()));
        Reporting.publish(Woman.of("GM0758").registered("2008-03-01"));
        awaitLogged(4);
        assertThat(next(answer)).isNotEqualTo(next(feed(STRANGERS)));
    }

    @Test
    void whoTookHerOverIsToldItsOwnReferenceToo() {
        Reporting.publish(woman.assessedBy(Woman.VOLUNTEERS, "2008-05-05"));
        awaitLogged(4);
        assertThat(events(feed(VOLUNTEERS)).getLast().at("/data/reference").textValue()).isEqualTo(woman.reference());
        assertThat(events(feed(Reporting.RECRUITER)).getLast().at("/data").has("reference")).isFalse();
    }

    @Test
    void theOrganiserOfAStepThatHerHolderRecordedIsToldOfIt() {
        String running = next(feed(STRANGERS));
        Reporting.publish(woman.trialAt(STRANGER, "2008-03-03"));
        awaitLogged(4);
        assertThat(events(follow(STRANGERS, running))).singleElement().satisfies(trial -> {
            assertThat(trial.at("/data/participantId").textValue()).isEqualTo(as(STRANGER));
            assertThat(trial.at("/data/organisation").textValue()).isEqualTo(Woman.RECRUITER);
        });
        Reporting.get(STRANGERS, "/v1/journeys/{id}", as(STRANGER)).statusCode(200);
    }

    @Test
    void aCursorOfAnotherOrganisationAndAnUnknownTypeAreRefusedByName() {
        String cursor = next(feed(VOLUNTEERS)).replaceAll(".*after=([^&]+).*", "$1");
        feed(Reporting.RECRUITER, "after", cursor).then().statusCode(400).body("errors[0].field", equalTo("after"));
        feed(Reporting.RECRUITER, "types", "nl.krachtketen.nothing.v1").then().statusCode(400).body("errors[0].field", equalTo("types"));
        feed(Reporting.RECRUITER, "participantId", woman.id()).then().statusCode(400)
                .body("errors[0].field", equalTo("participantId"));
    }

    @Test
    void onlyWhatWasAskedForIsAnswered() {
        Woman other = Woman.of("GM0268");
        Reporting.publish(other.registered("2008-01-08"));
        awaitLogged(4);
        assertThat(events(feed(Reporting.RECRUITER, "municipality", "GM0268"))).hasSize(1);
        String types = "nl.krachtketen.participants.registered.v1,nl.krachtketen.placements.placed.v1";
        assertThat(events(feed(Reporting.RECRUITER, "types", types))).hasSize(2);
        assertThat(events(feed(Reporting.RECRUITER, "participantId", as(Woman.RECRUITER)))).hasSize(3);
    }

    @Test
    void whoeverWaitsIsAnsweredWhenSomethingHappens() {
        String next = next(feed(Reporting.RECRUITER)) + "&waitSeconds=20";
        var waiting = CompletableFuture.supplyAsync(() -> follow(Reporting.RECRUITER, next));
        Reporting.publish(woman.placed("2008-04-01"));
        assertThat(events(waiting.join())).extracting(e -> e.get("type").textValue())
                .containsExactly("nl.krachtketen.placements.placed.v1");
    }

    @Test
    void whatAWomanWithdrewIsNotToldAnyMoreNotEvenWhatWasBefore() {
        String next = next(feed(VOLUNTEERS, "limit", 1));
        decides(Woman.VOLUNTEERS, false);
        awaitLogged(4);
        assertThat(events(feed(VOLUNTEERS))).isEmpty();
        assertThat(events(follow(VOLUNTEERS, next))).isEmpty();
        assertThat(events(feed(Reporting.RECRUITER))).hasSize(4);
    }

    @Test
    void whoeverTakesPartLaterFindsHerHistoryByAskingForHer() {
        String cursor = next(feed(STRANGERS));
        decides(STRANGER, true);
        awaitLogged(4);
        assertThat(events(follow(STRANGERS, cursor))).hasSize(1);
        assertThat(events(feed(STRANGERS, "participantId", as(STRANGER)))).hasSize(4);
    }

    @Test
    void theProgrammeOfficeReadsTheWholeCountryWithoutDetails() {
        Reporting.publish(Woman.of("GM0268").registered("2008-01-08"));
        awaitLogged(4);
        assertThat(events(feed(Reporting.OFFICE))).hasSize(4).noneMatch(event -> event.at("/data").has("reference")
                || event.at("/data").has("postcodeArea"));
    }

    @Test
    void whoIsErasedIsInNoFeedAnyMore() {
        Reporting.publish(woman.erased("2008-05-01"));
        await().until(() -> Reporting.count("select count(*) from erased_participant") == 1);
        assertThat(events(feed(Reporting.RECRUITER))).isEmpty();
        assertThat(feed(Reporting.OFFICE).asString()).doesNotContain(pairwise.outward("participant", woman.id(), "00000001001001001000"));
    }

    @Test
    void whatWasToldAboutHerIsInTheLogAboutHer() {
        feed(VOLUNTEERS).then().statusCode(200);
        var told = Chain.awaitEvent(ProcessingEvent.Recorded.class, woman.id());
        assertThat(told.operation()).isEqualTo("listEvents");
        assertThat(told.organisation()).isEqualTo(Woman.VOLUNTEERS);
    }

    /** She gives or withdraws her consent to be followed. */
    private void decides(String recipient, boolean given) {
        var decision = woman.consent("2008-03-01", ConsentPurpose.PROGRESS, recipient, given);
        Reporting.publish(List.of(Chain.record(decision, UUID.randomUUID(), 9)));
    }

    private String as(String organisation) {
        return pairwise.outward("participant", woman.id(), organisation);
    }

    private static Response follow(String token, String link) {
        return given().auth().oauth2(token).urlEncodingEnabled(false).get(link);
    }

    private static void awaitLogged(int events) {
        await().until(() -> Reporting.count("select count(*) from event_log") == events);
    }

    private static Response feed(String token, Object... query) {
        RequestSpecification request = given().auth().oauth2(token);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get("/v1/events");
    }

    private static String next(Response answer) {
        return answer.getHeader("Link").replaceAll(".*<https?://[^/]+([^>]+)>.*", "$1");
    }

    private static List<JsonNode> events(Response answer) {
        answer.then().statusCode(200);
        return StreamSupport.stream(answer.as(JsonNode.class).spliterator(), false).toList();
    }

    private static Set<String> identifiers(List<JsonNode> events) {
        Set<String> found = new HashSet<>();
        events.forEach(event -> event.properties().stream().filter(field -> !NOT_AN_IDENTIFIER.contains(field.getKey()))
                .forEach(field -> found.add(field.getValue().textValue())));
        events.forEach(event -> found.add(event.at("/data/participantId").textValue()));
        return found;
    }
}
