package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.placement.application.AskToConfirmOfferings;
import nl.krachtketen.placement.application.HideStaleOfferings;
import nl.krachtketen.placement.application.WatchDeadlines;
import nl.krachtketen.placement.application.notice.AskAfterOutcomes;
import org.junit.jupiter.api.Test;

/** Nobody has to go and look: whoever should act is told so, once, until it is done. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class NoticeTest {

    private static final AtomicInteger ORGANISERS = new AtomicInteger();

    /** Each test has an organiser of its own, whom nobody else tells anything. */
    private final Partner organiser = Partner.of("0000000100100177%04d".formatted(ORGANISERS.incrementAndGet()), "organiser", "job-centre");

    @Inject
    WatchDeadlines watchDeadlines;

    @Inject
    AskAfterOutcomes askAfterOutcomes;

    @Inject
    AskToConfirmOfferings askToConfirmOfferings;

    @Inject
    HideStaleOfferings hideStaleOfferings;

    @Test
    void anOrganiserIsRemindedOfARequestUntilItAnswers() {
        UUID offering = organiser.publishOffering(1);
        UUID woman = News.registered();
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        assertThat(notices(organiser)).isEmpty();
        watchTwiceIn(Duration.ofDays(8));
        assertThat(notices(organiser)).singleElement()
                .satisfies(told -> assertThat(told).containsEntry("kind", "ANSWER_DUE").containsEntry("participantId", organiser.id(woman))
                        .containsEntry("offeringId", offering.toString()).doesNotContainKey("seenAt"));
        organiser.post("/v1/place-requests/" + notices(organiser).getFirst().get("aboutId") + "/acceptances", "{}").then().statusCode(201);
        assertThat(notices(organiser)).isEmpty();
        assertThat(allNotices(organiser)).hasSize(1);
    }

    @Test
    void herHolderHearsThatAPlaceCameFreeForHerUntilSheTakesIt() {
        UUID offering = organiser.publishOffering(1);
        UUID first = News.registered();
        UUID woman = News.registered();
        News.chosen(first, offering);
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, woman);
        News.declined(first, offering);
        var told = await().until(() -> about(Partner.WELFARE, woman), notices -> notices.size() == 1).getFirst();
        assertThat(told).containsEntry("kind", "PLACE_OFFERED").containsEntry("offeringId", offering.toString());
        assertThat(about(Partner.WELFARE, first)).as("she gave it up herself").isEmpty();
        Partner.WELFARE.post("/v1/place-requests/" + told.get("aboutId") + "/acceptances", "{}").then().statusCode(201);
        assertThat(about(Partner.WELFARE, woman)).isEmpty();
    }

    @Test
    void herHolderHearsThatAnOrganiserWasSilentUntilSomethingFollows() {
        UUID offering = organiser.publishOffering(1);
        UUID woman = News.registered();
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        watchTwiceIn(Duration.ofDays(15));
        awaitLost(woman);
        News.chosen(woman, organiser.publishOffering(1));
        await().untilAsserted(() -> assertThat(about(Partner.WELFARE, woman)).isEmpty());
    }

    @Test
    void herHolderHearsThatAPlaceLapsedOrThatTheOrganiserCannotHaveHerOrCloses() {
        UUID offering = organiser.publishOffering(1);
        List<UUID> women = List.of(News.registered(), News.registered(), News.registered());
        women.forEach(woman -> News.chosen(woman, offering));
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, women.getLast());
        String path = "/v1/place-requests/" + organiser.request().get("/v1/place-requests").path("items[0].id");
        organiser.post(path + "/declines", "{\"reason\":\"TIMES_DO_NOT_FIT\"}").then().statusCode(201);
        awaitLost(women.get(0));
        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, women.get(1));
        watchTwiceIn(Duration.ofDays(7).plusMinutes(1));
        awaitLost(women.get(1));
        organiser.take(offering, "closures").then().statusCode(201);
        awaitLost(women.get(2));
    }

    private void awaitLost(UUID woman) {
        await().untilAsserted(() -> assertThat(about(Partner.WELFARE, woman).stream().map(told -> told.get("kind")))
                .containsExactly("PLACE_RELEASED"));
    }

    @Test
    void whoRecordedAnOutcomeAndWhoHoldsHerAreAskedWhetherItIsStillSo() {
        UUID woman = News.registered();
        String outcome = movedOn(woman, 7);
        askTwiceAt(Instant.now());
        assertThat(about(Partner.WELFARE, woman)).singleElement().satisfies(told -> assertThat(told)
                .containsEntry("kind", "OUTCOME_UNCONFIRMED").containsEntry("aboutId", Partner.WELFARE.id("outcome", inward(outcome))));
        assertThat(about(organiser, woman)).singleElement().satisfies(told -> assertThat(told).containsEntry("aboutId", outcome));
        confirm(outcome, "AFTER_6_MONTHS");
        assertThat(about(Partner.WELFARE, woman)).isEmpty();
        askTwiceAt(Instant.now().plus(Duration.ofDays(180)));
        assertThat(about(Partner.WELFARE, woman)).hasSize(1);
    }

    @Test
    void nobodyIsAskedWhetherItIsStillSoTooSoonOrOnceItIsNot() {
        UUID soon = News.registered();
        UUID over = News.registered();
        movedOn(soon, 5);
        String ended = movedOn(over, 13);
        organiser.post("/v1/outcomes/" + ended + "/confirmations", "{\"moment\":\"AFTER_6_MONTHS\",\"stillSo\":false}")
                .then().statusCode(201);
        askTwiceAt(Instant.now());
        assertThat(about(organiser, soon)).isEmpty();
        assertThat(about(organiser, over)).isEmpty();
    }

    @Test
    void anOrganiserIsAskedBeforeItsOfferingIsHiddenAndToldWhenItIs() {
        UUID offering = organiser.publishOffering(2);
        ask();
        assertThat(notices(organiser)).isEmpty();
        confirmedDaysAgo(offering, 77);
        ask();
        ask();
        assertThat(kinds(organiser)).containsExactly("OFFERING_UNCONFIRMED");
        organiser.take(offering, "confirmations").then().statusCode(201);
        assertThat(notices(organiser)).isEmpty();
        confirmedDaysAgo(offering, 91);
        hideStaleOfferings.hide();
        assertThat(kinds(organiser)).containsExactly("OFFERING_HIDDEN");
        organiser.take(offering, "confirmations").then().statusCode(201);
        assertThat(notices(organiser)).isEmpty();
    }

    @Test
    void whoeverSawItIsNotToldAgainAndNobodyElseSeesIt() {
        UUID offering = organiser.publishOffering(2);
        confirmedDaysAgo(offering, 80);
        ask();
        String notice = (String) notices(organiser).getFirst().get("id");
        String elsewhere = Partner.LANGUAGE_SCHOOL.id("notice", organiser.inward("notice", notice));
        problem(Partner.LANGUAGE_SCHOOL.post("/v1/notices/" + elsewhere + "/acknowledgements", ""), 404, "not-found");
        String seen = organiser.post("/v1/notices/" + notice + "/acknowledgements", "").then().statusCode(201).extract().path("seenAt");
        String again = organiser.post("/v1/notices/" + notice + "/acknowledgements", "").then().statusCode(201).extract().path("seenAt");
        assertThat(again).isEqualTo(seen).isNotNull();
        assertThat(notices(organiser)).isEmpty();
        assertThat(allNotices(organiser)).hasSize(1);
    }

    @Test
    void whenSheIsErasedNothingIsSaidAboutHer() {
        UUID woman = News.registered();
        movedOn(woman, 7);
        askTwiceAt(Instant.now());
        News.erased(woman);
        await().untilAsserted(() -> assertThat(count("select count(*) from notice where participant = '" + woman + "'")).isZero());
    }

    private String movedOn(UUID woman, int monthsAgo) {
        UUID offering = organiser.publishOffering(1);
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        organiser.startTrial(woman, offering).then().statusCode(201);
        String then = OffsetDateTime.now(ZoneOffset.UTC).minusMonths(monthsAgo).toString();
        String outcome = Examples.with("\"offeringId\":\"" + offering + "\"", Examples.outcome(organiser.id(woman)));
        return organiser.post("/v1/outcomes", Examples.with("\"occurredAt\":\"" + then + "\"", outcome))
                .then().statusCode(201).extract().path("id");
    }

    private void confirm(String outcome, String moment) {
        organiser.post("/v1/outcomes/" + outcome + "/confirmations", "{\"moment\":\"" + moment + "\",\"stillSo\":true}")
                .then().statusCode(201);
    }

    private UUID inward(String outcome) {
        return organiser.inward("outcome", outcome);
    }

    private void watchTwiceIn(Duration later) {
        watchDeadlines.watchAt(Instant.now().plus(later));
        watchDeadlines.watchAt(Instant.now().plus(later));
    }

    private void askTwiceAt(Instant moment) {
        askAfterOutcomes.askAt(moment);
        askAfterOutcomes.askAt(moment);
    }

    private void ask() {
        askToConfirmOfferings.ask();
    }

    private static void confirmedDaysAgo(UUID offering, int days) {
        TestDatabase.execute("placement", """
            update offering set confirmed_at = now() - interval '%d days', asked_to_confirm_at = null where id = '%s'"""
                .formatted(days, offering));
    }

    private static List<Object> kinds(Partner partner) {
        return notices(partner).stream().map(told -> told.get("kind")).toList();
    }

    private static List<Map<String, Object>> about(Partner partner, UUID woman) {
        return notices(partner).stream().filter(told -> partner.id(woman).equals(told.get("participantId"))).toList();
    }

    private static List<Map<String, Object>> notices(Partner partner) {
        return partner.request().get("/v1/notices?limit=100").then().statusCode(200).extract().path("items");
    }

    private static List<Map<String, Object>> allNotices(Partner partner) {
        return partner.request().get("/v1/notices?includeSeen=true").then().statusCode(200).extract().path("items");
    }

    private static long count(String sql) {
        return TestDatabase.count("placement", sql);
    }
}
