package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.participant.application.coach.FindNewCoaches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody stands beside her: proposed with reasons, never more women than she can carry, and followed by another when she stops. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class CoachTest {

    @Inject
    Pairwise pairwise;

    @Inject
    FindNewCoaches findNewCoaches;

    private String organisation;
    private String token;

    /** An organisation for each test, so that it has no coaches but its own. */
    @BeforeEach
    void anOrganisation() {
        organisation = "%020d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000_000_000L));
        token = Tokens.of(organisation, List.of("GM0758"), "caseworker");
    }

    @Test
    void theBestCoachIsProposedFirstWithTheReasons() {
        String far = coach("\"account\":\"coach-far\"", "tr", "9711", 3);
        String near = coach("\"account\":\"coach-near\"", "tr", "4815", 3);
        String speechless = coach("\"account\":\"coach-speechless\"", "fi", "4811", 3);
        String full = coach("\"account\":\"coach-full\"", "tr", "4811", 1);
        assign(participant(), full).statusCode(201);
        String her = afterAnIntake();
        caller().get("/v1/participants/{id}/coach-proposals", her).then().statusCode(200)
                .body("items.coach.id", equalTo(List.of(near, far)))
                .body("items[0].reasons.code", equalTo(List.of("COMMON_LANGUAGE", "COMMON_SLOT", "NEAR", "FREE_LOAD")))
                .body("items[0].reasons[0].text.en", equalTo("They have a language in common."))
                .body("items[0].concerns", equalTo(List.of()))
                .body("items[1].concerns.rule", equalTo(List.of("AREA")));
        assertObstacle(her, speechless, "LANGUAGE");
        assertObstacle(her, full, "LOAD");
    }

    @Test
    void theLoadSpreadsEvenlyOverCoachesWhoSuitAlike() {
        List<String> coaches = Stream.of("one", "two", "three").map(name -> coach("\"account\":\"coach-" + name + "\"", "tr", "4811", 4)).toList();
        for (int turn = 0; turn < 6; turn++) {
            String her = afterAnIntake();
            String first = caller().get("/v1/participants/{id}/coach-proposals", her).then().extract().path("items[0].coach.id");
            assign(her, first).statusCode(201);
        }
        assertThat(coaches).allSatisfy(coach -> caller().get("/v1/coaches/{id}", coach).then().body("load", equalTo(2)));
    }

    private String afterAnIntake() {
        String her = participant();
        caller().body(Examples.INTAKE).post("/v1/participants/{id}/intakes", her).then().statusCode(201);
        return her;
    }

    private void assertObstacle(String her, String coach, String rule) {
        caller().get("/v1/participants/{id}/coaches/{coach}/fit", her, coach).then().statusCode(200).body("fits", equalTo(false))
                .body("obstacles.rule", equalTo(List.of(rule)));
    }

    @Test
    void aCoachStandsBesideHerUntilThatEnds() {
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 1);
        String her = participant();
        String assignment = assign(her, coach).statusCode(201).body("coachId", equalTo(coach)).body("endedAt", nullValue()).extract()
                .path("id");
        var event = Chain.awaitEvent(ParticipantEvent.CoachAssigned.class, internal(her));
        assertThat(pairwise.outward("coach", event.coachId(), organisation)).isEqualTo(coach);
        assign(her, coach("\"account\":\"another\"", "tr", "4811", 1)).statusCode(409).body("possibleNow", hasItem("endCoachAssignment"));
        assign(participant(), coach).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/coach-is-full"));

        end(her, assignment, "COACH_STOPPED").statusCode(400).body("errors.field", hasItem("reason"));
        end(her, assignment, "GOAL_REACHED").statusCode(201).body("endReason", equalTo("GOAL_REACHED"));
        end(her, assignment, "GOAL_REACHED").statusCode(409);
        Chain.awaitEvent(ParticipantEvent.CoachEnded.class, internal(her));
        caller().get("/v1/coaches/{id}", coach).then().body("load", equalTo(0));
        assign(participant(), coach).statusCode(201);
    }

    @Test
    void theLoadLimitHoldsHoweverManyAskAtOnce() throws Exception {
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 3);
        List<Callable<Integer>> asks = Stream.generate(this::participant).limit(20)
                .map(her -> (Callable<Integer>) () -> assign(her, coach).extract().statusCode()).toList();
        List<Integer> answers = atOnce(asks);
        assertThat(answers).containsOnly(201, 409).filteredOn(status -> status == 201).hasSize(3);
        caller().get("/v1/coaches/{id}", coach).then().body("load", equalTo(3));
    }

    @Test
    void whenACoachingParticipantMovesOnHerWomenAreListedForAnotherCoach() {
        String coaching = participant();
        String coach = coach("\"participantId\":\"" + coaching + "\"", "tr", "4811", 2);
        String her = participant();
        assign(coaching, coach).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/coach-is-herself"));
        assign(her, coach).statusCode(201);

        var about = new About(internal(coaching), Instant.now(), "GM0758", Examples.OTHER_ORGANISATION, null, RecruitmentChannel.HOME_VISIT,
                true, null);
        Chain.publish(new OutcomeEvent.MovedToWork(about, null, null), 1);

        await().untilAsserted(() -> caller().get("/v1/coaches/{id}", coach).then().body("active", equalTo(false)));
        findNewCoaches.find();
        caller().get("/v1/coach-searches").then().body("items.participantId", equalTo(List.of(her)));
        Chain.awaitEvent(ParticipantEvent.CoachEnded.class, internal(her));
        assertThat(TestDatabase.count("participant",
                "select count(*) from notice where kind = 'COACH_NEEDED' and participant = '" + internal(her)
                + "' and organisation = '" + organisation + "'")).isEqualTo(1);
        assign(her, coach).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/coach-stopped"));
        assign(her, coach("\"account\":\"another\"", "tr", "4811", 1)).statusCode(201);
        caller().get("/v1/coach-searches").then().body("items", equalTo(List.of()));
    }

    @Test
    void neitherAnOldOutcomeNorALeavingThatIsOverStopsHerCoaching() {
        String coaching = participant();
        String coach = coach("\"participantId\":\"" + coaching + "\"", "tr", "4811", 2);
        var before = new About(internal(coaching), Instant.now().minus(Duration.ofDays(90)), "GM0758", Examples.OTHER_ORGANISATION, null,
                RecruitmentChannel.HOME_VISIT, true, null);
        Chain.publish(new OutcomeEvent.MovedToWork(before, null, null), 1);
        Chain.publish(new ParticipantEvent.Left(before, LeaveReason.OWN_CHOICE), 2);
        await().until(() -> TestDatabase.count("participant", "select count(*) from timeline_entry where participant = '"
                + internal(coaching) + "' and occurred_at < now() - interval '89 days'") == 2);
        caller().get("/v1/coaches/{id}", coach).then().body("active", equalTo(true));

        caller().body("{\"reason\":\"OWN_CHOICE\"}").post("/v1/participants/{id}/departures", coaching).then().statusCode(201);
        await().untilAsserted(() -> caller().get("/v1/coaches/{id}", coach).then().body("active", equalTo(false)));
    }

    @Test
    void whenACoachingParticipantIsErasedHerWomenAreListedTooAndNothingIsLeftOfHer() {
        String coaching = participant();
        String coach = coach("\"reference\":\"buddy-7\",\"participantId\":\"" + coaching + "\"", "tr", "4811", 2);
        String her = participant();
        assign(her, coach).statusCode(201);
        caller().delete("/v1/participants/{id}", coaching).then().statusCode(204);
        findNewCoaches.find();
        caller().get("/v1/coach-searches").then().body("items.participantId", equalTo(List.of(her)));
        caller().get("/v1/coaches/{id}", coach).then().body("active", equalTo(false)).body("participantId", nullValue())
                .body("reference", nullValue()).body("profile.languages", equalTo(List.of())).body("profile.availability", equalTo(List.of()))
                .body("profile.postcodeArea", nullValue());
    }

    @Test
    void aCoachWhoStopsIsFollowedByASearchThatIsToldOnce() throws Exception {
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 2);
        String her = participant();
        assign(her, coach).statusCode(201);
        caller().body("{}").post("/v1/coaches/{id}/departures", coach).then().statusCode(201).body("active", equalTo(false));
        caller().body("{}").post("/v1/coaches/{id}/departures", coach).then().statusCode(409);
        atOnce(Collections.nCopies(4, Executors.callable(findNewCoaches::find)));
        caller().get("/v1/participants/{id}/coach-assignments", her).then().body("items.endReason", equalTo(List.of("COACH_STOPPED")));
        assertThat(TestDatabase.count("participant",
                "select count(*) from notice where kind = 'COACH_NEEDED' and participant = '" + internal(her)
                + "'")).isEqualTo(1);
    }

    @Test
    void aCoachHasRoomAgainWhenTheWomanIsErased() {
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 1);
        String her = participant();
        assign(her, coach).statusCode(201);
        caller().delete("/v1/participants/{id}", her).then().statusCode(204);
        caller().get("/v1/coaches/{id}", coach).then().body("load", equalTo(0));
    }

    @Test
    void aCoachIsChangedOnTheVersionThatWasSeenAndNeverBelowWhatSheCarries() {
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 2);
        assign(participant(), coach).statusCode(201);
        assign(participant(), coach).statusCode(201);
        change(coach, "\"1\"", 3).statusCode(412);
        change(coach, "*", 1).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/carries-more"));
        change(coach, "*", 3).statusCode(200).body("profile.maximumLoad", equalTo(3)).body("load", equalTo(2));
    }

    @Test
    void anotherOrganisationFindsNoneOfIt() {
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 2);
        UUID id = pairwise.inward("coach", coach, organisation).orElseThrow();
        RequestSpecification stranger = given().auth().oauth2(Examples.tokenOfAnother()).contentType("application/json");
        String theirs = pairwise.outward("coach", id, Examples.OTHER_ORGANISATION);
        stranger.get("/v1/coaches/{id}", theirs).then().statusCode(404);
        stranger.get("/v1/coaches?limit=100").then().statusCode(200).body("items.id", not(hasItem(theirs)));
        stranger.get("/v1/participants/{id}/contact-moments",
                pairwise.outward("participant", internal(participant()), Examples.OTHER_ORGANISATION))
                .then().statusCode(404);
    }

    @Test
    void aContactMomentIsLoggedInAFewCodes() {
        String her = participant();
        String coach = coach("\"account\":\"coach-oost\"", "tr", "4811", 2);
        assign(her, coach).statusCode(201);
        log(her, "{\"channel\":\"PHONE\",\"contactDate\":\"2009-03-02\",\"nextDate\":\"2009-03-16\"}").statusCode(201)
                .body("coachId", equalTo(coach));
        log(her, "{\"channel\":\"PHONE\",\"contactDate\":\"2009-03-02\",\"nextDate\":\"2009-03-01\"}").statusCode(400)
                .body("errors.field", hasItem("nextDate"));
        log(her, "{\"channel\":\"PHONE\",\"contactDate\":\"2909-03-02\"}").statusCode(400).body("errors.field", hasItem("contactDate"));
        log(her, "{\"channel\":\"PHONE\",\"contactDate\":\"2009-03-02\",\"note\":\"she said\"}").statusCode(400)
                .body("errors.field", hasItem("note"));
        caller().get("/v1/participants/{id}/contact-moments", her).then().statusCode(200)
                .body("items.channel", equalTo(List.of("PHONE"))).body("items[0].nextDate", equalTo("2009-03-16"));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService together = Executors.newFixedThreadPool(calls.size())) {
            return together.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private String participant() {
        return caller().body(Examples.REGISTRATION).post("/v1/participants").then().statusCode(201).extract().path("id");
    }

    private String coach(String who, String language, String postcodeArea, int maximumLoad) {
        return caller().body("{%s,\"profile\":%s}".formatted(who, profile(language, postcodeArea, maximumLoad))).post("/v1/coaches")
                .then().statusCode(201).extract().path("id");
    }

    private static String profile(String language, String postcodeArea, int maximumLoad) {
        return """
                {"languages":["%s"],"availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"%s","maximumLoad":%d}"""
                .formatted(language, postcodeArea, maximumLoad);
    }

    private ValidatableResponse change(String coach, String ifMatch, int maximumLoad) {
        return caller().header("If-Match", ifMatch).body(profile("tr", "4811", maximumLoad)).put("/v1/coaches/{id}", coach).then();
    }

    private ValidatableResponse assign(String participant, String coach) {
        return caller().body("{\"coachId\":\"" + coach + "\"}").post("/v1/participants/{id}/coach-assignments", participant).then();
    }

    private ValidatableResponse end(String participant, String assignment, String reason) {
        return caller().body("{\"reason\":\"" + reason + "\"}")
                .post("/v1/participants/{id}/coach-assignments/{assignment}/endings", participant, assignment).then();
    }

    private ValidatableResponse log(String participant, String body) {
        return caller().body(body).post("/v1/participants/{id}/contact-moments", participant).then();
    }

    private UUID internal(String participant) {
        return pairwise.inward("participant", participant, organisation).orElseThrow();
    }

    private RequestSpecification caller() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
