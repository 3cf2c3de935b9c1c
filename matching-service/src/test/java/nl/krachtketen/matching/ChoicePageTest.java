package nl.krachtketen.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She chooses, with a link and without an account: her pick decides. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class ChoicePageTest {

    @Inject
    Calls calls;

    private News her;
    private UUID coffee;
    private UUID course;
    private long version = 1;

    @BeforeEach
    void twoOfferingsSuitHer() {
        her = News.ofAWoman();
        coffee = offered(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "Koffie in het buurthuis");
        course = offered(OfferingKind.COURSE, "Cursus gezond leven");
        Calls.awaitCount(1, "profile where participant = '" + her.participant + "'");
    }

    @Test
    void itTellsWhySheWouldLikeItWhenAndWhereItIsWhetherChildrenComeAlongAndWhatCanFollow() {
        open(page("nl")).statusCode(200).body(containsString("Koffie in het buurthuis"))
                .body(containsString("Het helpt u bij wat u wilt bereiken.")).body(containsString("dinsdag"))
                .body(containsString("Postcode 4811")).body(containsString("Uw kinderen mogen mee."))
                .body(containsString("Vrijwilligerswerk")).body(containsString("Nederlands, Turks"));
    }

    @Test
    void itSpeaksHerLanguageAndThreeOthers() {
        String page = page("ar");
        open(page).body("html.@lang", equalTo("ar")).body("html.@dir", equalTo("rtl")).body(containsString("الثلاثاء"))
                .body(containsString("لم تتم مراجعة هذه الترجمة بعد."));
        open(page + "?taal=tr").body("html.@dir", equalTo("ltr")).body(containsString("Ne yapmak istersiniz?"));
        open(page + "?taal=en").body(containsString("What would you like to do?")).body(not(containsString("not been checked yet")));
    }

    @Test
    void itNeverTellsWhoSheIsNorAnythingThatOthersKnowHerBy() {
        open(page("nl")).body(not(containsString(her.participant.toString()))).body(not(containsString(calls.outward(her.participant))))
                .body(not(containsString(News.HOLDER)));
    }

    @Test
    void nothingOfItIsKeptIndexedFramedOrToldToOthers() {
        open(page("nl")).header("Cache-Control", equalTo("no-store")).header("X-Robots-Tag", containsString("noindex"))
                .header("Referrer-Policy", equalTo("no-referrer")).header("X-Frame-Options", equalTo("DENY"))
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'")).header("Set-Cookie", equalTo(null));
    }

    @Test
    void herPickIsTheDecidingEvent() {
        String page = page("tr");
        Calls.answer(page, coffee.toString()).then().statusCode(303).header("Location", containsString(page));

        var chosen = Chain.awaitEvent(MatchEvent.Chosen.class, her.participant);
        assertThat(chosen.offeringId()).isEqualTo(coffee);
        assertThat(chosen.recordedBy()).isEqualTo(RecordedBy.PARTICIPANT);
        assertThat(chosen.about().organisation()).isEqualTo(News.HOLDER);
        open(page).body(containsString("Seçiminizi yaptınız")).body(containsString("Koffie in het buurthuis"))
                .body(not(containsString("Cursus gezond leven"))).body(not(containsString("<form")));
    }

    @Test
    void openingItManyTimesUsesNothingUpAndASecondAnswerShowsTheFirst() {
        String page = page("nl");
        IntStream.range(0, 5).forEach(time -> open(page).statusCode(200).body(containsString("Dit wil ik")));
        Calls.answer(page, course.toString()).then().statusCode(303);
        Calls.answer(page, coffee.toString()).then().statusCode(303);
        Calls.answer(page, "geen").then().statusCode(303);

        open(page).body(containsString("U heeft gekozen")).body(containsString("Cursus gezond leven"));
        assertThat(rows("choice")).isOne();
        assertThat(rows("decline")).isZero();
    }

    @Test
    void ofManyAnswersAtOnceOneCounts() throws InterruptedException {
        String page = page("nl");
        try (var browsers = Executors.newFixedThreadPool(8)) {
            List<Callable<Response>> touches = IntStream.range(0, 16)
                    .<Callable<Response>>mapToObj(touch -> () -> Calls.answer(page, (touch % 2 == 0 ? coffee : course).toString())).toList();
            for (var answer : browsers.invokeAll(touches)) {
                assertThat(answer.resultNow().statusCode()).isEqualTo(303);
            }
        }
        assertThat(rows("choice")).isOne();
    }

    @Test
    void whoAsksForHelpIsSeenByWhoeverHoldsHerUntilSomebodyHelps() {
        String page = page("nl");
        Calls.answer(page, "hulp").then().statusCode(303);
        open(page).body(containsString("U krijgt hulp"));

        String hers = "items.findAll { it.participantId == '%s' }".formatted(calls.outward(her.participant));
        String id = Calls.caller().get("/v1/help-requests").then().statusCode(200).extract().path(hers + "[0].id");
        Calls.caller().post("/v1/help-requests/{id}/acknowledgements", id).then().statusCode(201);
        Calls.caller().get("/v1/help-requests").then().body("items.id", not(hasItem(id)));
        Calls.caller().get("/v1/help-requests?includeAcknowledged=true").then().body("items.id", hasItem(id));
    }

    @Test
    void noThanksLeavesAllOfItAloneForAWhileAndTheNextListLearnsWhy() {
        String page = page("nl");
        given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParam("keuze", "geen")
                .formParam("reden", "TOO_FAR").post(page + "/antwoorden").then().statusCode(303);

        open(page).body(containsString("U kiest nu niets"));
        assertThat(Chain.awaitEvent(MatchEvent.Declined.class, her.participant).reason()).isEqualTo(DeclineReason.TOO_FAR);
        assertThat(rows("decline")).isEqualTo(2);
        calls.shortlist(her.participant).then().body("items.size()", equalTo(0));
    }

    @Test
    void whatWasClosedInTheMeantimeCannotBePickedAndUsesNothingUp() {
        String page = page("nl");
        Chain.publish(new OfferingEvent.Closed(her.offering(coffee, OfferingKind.COURSE, "Koffie in het buurthuis", Instant.now())), 2);
        Calls.awaitCount(1, "open_offering where id = '" + coffee + "' and status = 'CLOSED'");
        Calls.answer(page, coffee.toString()).then().statusCode(303).header("Location", containsString("voorbij=true"));
        open(page + "?voorbij=true").body(containsString("Dat kan helaas niet meer.")).body(containsString("Dit kan niet meer."));

        Calls.answer(page, course.toString()).then().statusCode(303);
        assertThat(Calls.count("choice where offering_id = '" + course + "'")).isOne();
    }

    @Test
    void noThanksTakesNothingFromHerThatSheHasAlready() {
        String page = page("nl");
        Chain.publish(new PlaceEvent.PlaceReserved(her.atOrganiser(Instant.now()), coffee), 1);
        Calls.awaitCount(1, "step where participant = '" + her.participant + "' and state = 'ASKED'");
        open(page).body(containsString("Dit heeft u al gekozen.")).body(containsString("Wat u al heeft gekozen, blijft."))
                .body(not(containsString("value=\"" + coffee))).body(containsString("value=\"" + course));
        Calls.answer(page, coffee.toString()).then().statusCode(303).header("Location", containsString("voorbij=true"));

        Calls.answer(page, "geen").then().statusCode(303);
        assertThat(Chain.awaitEvent(MatchEvent.Declined.class, her.participant).offeringId()).isEqualTo(course);
        assertThat(rows("decline")).isOne();
        assertThat(rows("choice")).isZero();
    }

    @Test
    void whereSheTakesPartThePageSaysSo() {
        String page = page("nl");
        Chain.publish(new PlacementEvent.TrialStarted(her.atOrganiser(Instant.now()), coffee), 1);
        Chain.publish(new PlacementEvent.TrialStarted(her.atOrganiser(Instant.now()), course), 2);
        Calls.awaitCount(2, "step where participant = '" + her.participant + "' and state = 'RUNNING'");
        open(page).body(containsString("Hier doet u al mee."));
        Calls.answer(page, "geen").then().statusCode(303);
        open(page).body(containsString("U kiest nu niets"));
        assertThat(rows("decline")).isZero();
    }

    @Test
    void aGroupThatBeganInTheMeantimeCannotBePickedAndIsNotDeclined() {
        String page = page("nl");
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1);
        changed(coffee, yesterday);
        open(page).body(containsString("Dit kan niet meer."));
        Calls.answer(page, coffee.toString()).then().header("Location", containsString("voorbij=true"));
        changed(coffee, yesterday.plusDays(1));
        open(page).body(not(containsString("Dit kan niet meer.")));
        changed(coffee, yesterday);
        Calls.answer(page, "geen").then().statusCode(303);
        assertThat(rows("choice")).isZero();
        assertThat(rows("decline")).isOne();
    }

    @Test
    void whoseConsentSheWithdrewInTheMeantimeCannotBePicked() {
        String page = page("nl");
        her.withdrew(5, ConsentPurpose.PROGRESS, false);
        Calls.awaitCount(1, "withdrawal where participant = '" + her.participant + "' and withdrawn");
        Calls.answer(page, coffee.toString()).then().header("Location", containsString("voorbij=true"));
        assertThat(rows("choice")).isZero();
    }

    @Test
    void onlyWhatStandsOnThePageCanBePicked() {
        String page = page("nl");
        UUID later = offered(OfferingKind.EMPOWERMENT, "Sterk staan");
        Calls.answer(page, later.toString()).then().statusCode(303).header("Location", containsString("voorbij=true"));
        Calls.answer(page, "iets anders").then().statusCode(404);
        assertThat(rows("choice")).isZero();
    }

    @Test
    void aLinkThatIsWrongRevokedOrExpiredOpensOneFriendlyPageInAllLanguages() {
        String page = page("nl");
        String wrong = page.substring(0, page.length() - 4) + (page.endsWith("AAAA") ? "BBBB" : "AAAA");
        open(wrong).statusCode(404).body(containsString("Deze link werkt niet")).body(containsString("هذا الرابط"));
        Calls.answer(wrong, coffee.toString()).then().statusCode(404);

        Response revoked = calls.choiceLink(her.participant, "nl");
        Calls.caller().delete("/v1/choice-links/{id}", revoked.<String>path("id")).then().statusCode(204);
        open(Calls.page(revoked)).statusCode(404);

        TestDatabase.execute("matching", "update choice_link set expires_at = now() - interval '1 minute' where revoked_at is null"
                + " and participant = '" + her.participant + "'");
        open(page).statusCode(404);
        Calls.answer(page, coffee.toString()).then().statusCode(404);
        assertThat(rows("choice")).isZero();
    }

    @Test
    void whenSheIsErasedHerLinkOpensNothing() {
        String page = page("nl");
        her.erased(3);
        Calls.awaitCount(0, "known_participant where participant = '" + her.participant + "'");
        open(page).statusCode(404);
        assertThat(rows("choice_link")).isZero();
    }

    private void changed(UUID offering, LocalDate firstStart) {
        Chain.publish(new OfferingEvent.Changed(her.closedGroup(offering, OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "Koffie in het buurthuis",
                Instant.now(), List.of(firstStart))), ++version);
        Calls.awaitCount(1, "open_offering where id = '%s' and sequence = %d".formatted(offering, version));
    }

    private UUID offered(OfferingKind kind, String title) {
        UUID offering = her.published(kind, title);
        Calls.awaitCount(1, "open_offering where id = '" + offering + "'");
        return offering;
    }

    private String page(String language) {
        return Calls.page(calls.choiceLink(her.participant, language));
    }

    private long rows(String table) {
        return Calls.count(table + " where participant = '" + her.participant + "'");
    }

    private static ValidatableResponse open(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }
}
