package nl.krachtketen.participant.attention;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.krachtketen.contract.MunicipalityEvent.StallThresholdsSet;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.StallThreshold;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.WaitingPoint;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.participant.application.attention.FindStalls;
import nl.krachtketen.participant.application.attention.TellUnansweredStalls;
import org.junit.jupiter.api.Test;

/** Nobody stands still unseen: who, where, since when, and whose turn it is. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class StallTest {

    @Inject
    Breda breda;

    @Inject
    FindStalls findStalls;

    @Inject
    TellUnansweredStalls tellUnansweredStalls;

    private final String municipality = "GM%04d".formatted(1000 + (int) (Math.random() * 9000));
    private final String holder = Breda.organisation();
    private final String organiser = Breda.organisation();
    private final String city = Breda.organisation();
    private final UUID offering = UUID.randomUUID();

    @Test
    void whoIsNotSpokenToAfterRegistrationIsFoundOnceAndHerContactPersonIsTold() {
        UUID woman = registered();
        findStalls.lookAt(inDays(29));
        stalls().body("items", empty());

        Stream.generate(() -> CompletableFuture.runAsync(() -> findStalls.lookAt(inDays(31)))).limit(4).toList()
                .forEach(CompletableFuture::join);
        String stall = stalls().body("items", hasSize(1)).body("items[0].participantId", equalTo(breda.her(woman, holder)))
                .body("items[0].step", equalTo("REGISTERED")).body("items[0].turn", equalTo(holder)).body("items[0].state", equalTo("OPEN"))
                .extract().path("items[0].id");
        breda.caseworker(holder, municipality).get("/v1/notices").then().body("items", hasSize(1)).body("items[0].kind", equalTo("STALLED"))
                .body("items[0].aboutId", equalTo(stall)).body("items[0].contactPerson", equalTo("intake-oost"));
    }

    @Test
    void aStepEndsTheStall() {
        UUID woman = registered();
        findStalls.lookAt(inDays(31));
        stalls().body("items", hasSize(1));
        new Story(woman, municipality, organiser).and(Instant.now(), about -> new PlacementEvent.TrialStarted(about, offering)).told();
        await().untilAsserted(() -> stalls().body("items", empty()));
        breda.caseworker(holder, municipality).get("/v1/stalls?includeOver=true").then().body("items[0].state", equalTo("OVER"));
    }

    @Test
    void whoWaitsForAPlaceWaitsForTheOrganiserWhoSeesItToo() {
        UUID woman = registered();
        new Story(woman, municipality, organiser).and(Instant.now(), about -> new PlaceEvent.WaitingListed(about, offering, 3)).told();
        standsAt(woman, "WAITING_LISTED");
        findStalls.lookAt(inDays(61));
        stalls().body("items[0].turn", equalTo(organiser));
        breda.caseworker(organiser, municipality).get("/v1/stalls").then().body("items", hasSize(1))
                .body("items[0].participantId", equalTo(breda.her(woman, organiser)));
        String stall = breda.caseworker(organiser, municipality).get("/v1/stalls").then().extract().path("items[0].id");
        breda.caseworker(organiser, municipality).body("{\"reason\":\"WAITING_LIST\"}").post("/v1/stalls/{id}/reasons", stall)
                .then().statusCode(403);
    }

    @Test
    void whoIsOfferedToAnotherOrganisationWaitsForItAndItsAcceptanceEndsTheStall() {
        UUID woman = registered();
        String taker = Breda.organisation();
        String her = breda.her(woman, holder);
        breda.caseworker(holder, municipality).body("""
                        {"purpose":"HANDOVER","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT",
                         "recordedBy":"intake-oost"}""".formatted(taker))
                .post("/v1/participants/{id}/consents", her).then().statusCode(201);
        breda.caseworker(holder, municipality).body("{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}".formatted(taker))
                .post("/v1/participants/{id}/handovers", her).then().statusCode(201);
        standsAt(woman, "HANDOVER_OFFERED");

        findStalls.lookAt(inDays(11));
        stalls().body("items", hasSize(1)).body("items[0].turn", equalTo(taker));
        breda.caseworker(taker, municipality).get("/v1/stalls").then().body("items", hasSize(1));
        String handover = breda.caseworker(taker, municipality).get("/v1/handovers?direction=taken").then().statusCode(200)
                .extract().path("items[0].id");
        breda.caseworker(taker, municipality).body("{\"contactPerson\":\"team-west\"}").post("/v1/handovers/{id}/acceptances", handover)
                .then().statusCode(201);
        await().untilAsserted(() -> breda.caseworker(taker, municipality).get("/v1/stalls").then().body("items", empty()));
    }

    @Test
    void aWomanOfALowLevelAtADropInIsNeverStuck() {
        UUID woman = registered();
        assess(woman, "LOW");
        new Story(woman, municipality, organiser).and(Instant.now(), about ->
                new PlacementEvent.ActivityStarted(about, offering, OfferingKind.COMMUNITY_CENTRE_ACTIVITY)).told();
        standsAt(woman, "ORIENTATION");
        findStalls.lookAt(inDays(3000));
        stalls().body("items", empty());

        assess(woman, "MIDDLE");
        await().untilAsserted(() -> {
            findStalls.lookAt(inDays(3000));
            stalls().body("items", hasSize(1));
        });
    }

    @Test
    void aPauseIsNoStallAndHerTimeCountsAnewAfterwards() {
        UUID woman = registered();
        findStalls.lookAt(inDays(31));
        stalls().body("items", hasSize(1));
        String her = breda.her(woman, holder);
        breda.caseworker(holder, municipality).body("{\"untilDate\":\"%s\",\"reason\":\"ABROAD\"}".formatted(LocalDate.now().plusDays(60)))
                .post("/v1/participants/{id}/pauses", her).then().statusCode(201);
        await().untilAsserted(() -> {
            findStalls.lookAt(inDays(40));
            stalls().body("items", empty());
        });
        breda.caseworker(holder, municipality).body("{}").post("/v1/participants/{id}/resumptions", her).then().statusCode(201);
        await().untilAsserted(() -> breda.caseworker(holder, municipality).get("/v1/participants/{id}/timeline", her)
                .then().body("entries", hasSize(3)));
        findStalls.lookAt(inDays(29));
        stalls().body("items", empty());
        findStalls.lookAt(inDays(31));
        stalls().body("items", hasSize(1));
    }

    @Test
    void whoHasLeftIsNoLongerStuck() {
        UUID woman = registered();
        breda.caseworker(holder, municipality).body("{\"reason\":\"OWN_CHOICE\"}")
                .post("/v1/participants/{id}/departures", breda.her(woman, holder))
                .then().statusCode(201);
        standsAt(woman, "LEFT");
        findStalls.lookAt(inDays(3000));
        stalls().body("items", empty());
    }

    @Test
    void theHolderSaysWhyAndThenTheMunicipalityIsNotTold() {
        registered();
        findStalls.lookAt(inDays(31));
        String stall = stalls().extract().path("items[0].id");
        breda.caseworker(holder, municipality).body("{\"reason\":\"NO_CHILDCARE\"}").post("/v1/stalls/{id}/reasons", stall)
                .then().statusCode(201).body("state", equalTo("ANSWERED")).body("reason", equalTo("NO_CHILDCARE"));
        tellUnansweredStalls.tellAt(inDays(60));
        notices("regie").body("items", empty());
    }

    @Test
    void anAnswerThatStaysAwayIsToldToTheMunicipalityOnce() {
        UUID woman = registered();
        findStalls.lookAt(inDays(31));
        tellUnansweredStalls.tellAt(inDays(44));
        notices("regie").body("items", empty());
        Stream.generate(() -> CompletableFuture.runAsync(() -> tellUnansweredStalls.tellAt(inDays(46)))).limit(4).toList()
                .forEach(CompletableFuture::join);
        String stall = notices("regie").body("items", hasSize(1)).body("items[0].kind", equalTo("STALL_UNANSWERED"))
                .body("items[0].participantId", equalTo(breda.her(woman, city))).extract().path("items[0].aboutId");
        breda.as(city, municipality, "regie").get("/v1/stalls/{id}", stall).then().statusCode(200).body("step", equalTo("REGISTERED"));
    }

    @Test
    void theMunicipalityIsNotToldOfARestrictedWoman() {
        UUID woman = registered();
        findStalls.lookAt(inDays(31));
        restrict(woman, true);
        tellUnansweredStalls.tellAt(inDays(46));
        restrict(woman, false);
        notices("regie").body("items", empty());

        tellUnansweredStalls.tellAt(inDays(46));
        notices("regie").body("items", hasSize(1));
        restrict(woman, true);
        notices("regie").body("items", empty());
    }

    @Test
    void theMunicipalitySeesThemByItsOwnIdentifiersAndNobodyElseSeesThem() {
        UUID woman = registered();
        findStalls.lookAt(inDays(31));
        String stall = stalls().extract().path("items[0].id");
        breda.as(city, municipality, "regie").get("/v1/stalls").then().body("items", hasSize(1))
                .body("items[0].participantId", equalTo(breda.her(woman, city))).body("items[0].id", not(equalTo(stall)));
        breda.as(city, municipality, "regie").body("{\"reason\":\"OTHER\"}").post("/v1/stalls/{id}/reasons", stall).then().statusCode(403);
        breda.as(city, "GM0344", "regie").get("/v1/stalls?limit=100").then()
                .body("items.participantId", not(hasItem(breda.her(woman, city))));
        breda.caseworker(Breda.organisation(), municipality).get("/v1/stalls").then().body("items", empty());
        breda.caseworker(Breda.organisation(), municipality).get("/v1/stalls/{id}", stall).then().statusCode(404);
    }

    @Test
    void aMunicipalityMayCallSomethingElseLong() {
        registered();
        findStalls.lookAt(inDays(9));
        stalls().body("items", empty());
        setThreshold("REGISTERED", 7).statusCode(200).header("ETag", "\"1\"")
                .body("thresholds.find { it.step == 'REGISTERED' && it.participationLevel == 'MIDDLE' }.days", equalTo(7));
        setThreshold("REGISTERED", 7).statusCode(412);
        var key = UUID.nameUUIDFromBytes(municipality.getBytes(StandardCharsets.UTF_8));
        assertThat(Chain.awaitEvent(StallThresholdsSet.class, key).thresholds())
                .contains(new StallThreshold(WaitingPoint.REGISTERED, ParticipationLevel.MIDDLE, 7)).hasSize(WaitingPoint.values().length * 3);
        findStalls.lookAt(inDays(9));
        stalls().body("items", hasSize(1)).body("items[0].reason", nullValue());
    }

    @Test
    void aThresholdThatMakesNoSenseIsRefusedByName() {
        setThreshold("REGISTERED", 0).statusCode(400).body("errors[0].field", equalTo("thresholds[0].days"));
        setThreshold("PLACED", 9).statusCode(400).body("errors[0].field", equalTo("thresholds[0].step"));
        breda.as(city, municipality, "regie").get("/v1/municipalities/GM0001/stall-thresholds").then().statusCode(403);
        breda.as(city, municipality, "caseworker").get("/v1/municipalities/{gm}/stall-thresholds", municipality).then().statusCode(403);
    }

    private ValidatableResponse setThreshold(String step, int days) {
        return breda.as(city, municipality, "regie").header("If-Match", "\"0\"")
                .body("{\"thresholds\":[{\"step\":\"%s\",\"participationLevel\":\"MIDDLE\",\"days\":%d}]}".formatted(step, days))
                .put("/v1/municipalities/{gm}/stall-thresholds", municipality).then();
    }

    /** Registered, and her news has come round. */
    private UUID registered() {
        UUID woman = breda.register(holder, municipality);
        standsAt(woman, "REGISTERED");
        return woman;
    }

    private void restrict(UUID woman, boolean restricted) {
        breda.caseworker(holder, municipality).header("If-Match", "*").body("{\"restricted\":" + restricted + "}")
                .put("/v1/participants/{id}/restriction", breda.her(woman, holder)).then().statusCode(200);
    }

    private void standsAt(UUID woman, String step) {
        await().untilAsserted(() -> breda.caseworker(holder, municipality).get("/v1/participants/{id}/timeline", breda.her(woman, holder))
                .then().statusCode(200).body("step", equalTo(step)));
    }

    private void assess(UUID woman, String level) {
        breda.caseworker(holder, municipality).body("{\"participationLevel\":\"%s\"}".formatted(level))
                .post("/v1/participants/{id}/level-assessments", breda.her(woman, holder)).then().statusCode(201);
    }

    private ValidatableResponse stalls() {
        return breda.caseworker(holder, municipality).get("/v1/stalls").then().statusCode(200);
    }

    private ValidatableResponse notices(String role) {
        return breda.as(city, municipality, role).get("/v1/notices").then().statusCode(200);
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
