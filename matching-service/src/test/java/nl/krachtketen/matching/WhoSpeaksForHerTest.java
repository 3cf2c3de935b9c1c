package nl.krachtketen.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation records by itself never speaks for her: telling what she wants takes holding her, or her consent to it. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class WhoSpeaksForHerTest {

    private static final String VOLUNTEER_CENTRE = "00000001001001004758";

    @Inject
    Calls calls;

    @Inject
    Pairwise pairwise;

    private News her;
    private UUID course;

    @BeforeEach
    void anOfferingSuitsHer() {
        her = News.ofAWoman();
        course = her.published(OfferingKind.COURSE, "Cursus");
        Calls.awaitCount(1, "open_offering where id = '" + course + "'");
        Calls.awaitCount(1, "profile where participant = '" + her.participant + "'");
    }

    @Test
    void anOrganiserCannotUndoHerWithdrawalBySayingThatSheChoseWhatItOffers() {
        takesPartAtOrganiser();
        letsMatch(News.ORGANISER, true);
        her.withdrew(6, ConsentPurpose.PROGRESS, false);
        Calls.awaitCount(1, "withdrawal where participant = '" + her.participant + "' and withdrawn");
        refused(choice(News.ORGANISER), "does not hold her");
        assertThat(rows("choice")).isZero();
    }

    @Test
    void whoMatchesHerWithHerConsentSaysWhatSheWantsOfOthersUntilSheWithdraws() {
        letsMatch(VOLUNTEER_CENTRE, true);
        choice(VOLUNTEER_CENTRE).then().statusCode(201);
        decline(VOLUNTEER_CENTRE).then().statusCode(201);
        String page = Calls.page(link(VOLUNTEER_CENTRE, shortlist(VOLUNTEER_CENTRE)));
        open(page, 200);

        letsMatch(VOLUNTEER_CENTRE, false);
        choice(VOLUNTEER_CENTRE).then().statusCode(404);
        decline(VOLUNTEER_CENTRE).then().statusCode(404);
        open(page, 404);
    }

    @Test
    void whoOnlySeesHerSaysNothingForHer() {
        takesPartAtOrganiser();
        String shortlist = shortlist(News.ORGANISER);
        refused(choice(News.ORGANISER), "lets match her");
        refused(decline(News.ORGANISER), "lets match her");
        refused(link(News.ORGANISER, shortlist), "lets match her");
        assertThat(rows("choice") + rows("decline") + rows("choice_link")).isZero();
    }

    @Test
    void whoHoldsHerSaysItAlsoOfWhatItOffersItself() {
        her.handedOverTo(News.ORGANISER, 3);
        Calls.awaitCount(1, access(News.ORGANISER, "HOLDS"));
        choice(News.ORGANISER).then().statusCode(201);
    }

    @Test
    void whoHeldHerBeforeSaysNothingForHerAnyMoreAndItsLinkOpensNothing() {
        String page = Calls.page(calls.choiceLink(her.participant, "nl"));
        open(page, 200);
        her.handedOverTo(VOLUNTEER_CENTRE, 3);
        Calls.awaitCount(1, access(News.HOLDER, "HELD"));
        open(page, 404);
        Calls.answer(page, course.toString()).then().statusCode(404);
        refused(calls.choice(her.participant, course), "lets match her");
    }

    @Test
    void aLinkIsFoundAgainByItsShortlistOrByHer() {
        String shortlist = shortlist(News.HOLDER);
        String first = link(News.HOLDER, shortlist).path("id");
        String second = link(News.HOLDER, shortlist).path("id");
        Calls.caller().get("/v1/shortlists/{id}/choice-links", shortlist).then().statusCode(200).body("items.id", contains(second, first));
        calls.get(her.participant, "choice-links").then().statusCode(200).body("items.id", contains(second, first))
                .body("items[0].url", containsString("/keuze/")).body("items[0].organisation", equalTo(News.HOLDER));
    }

    @Test
    void whoeverHoldsHerNowSeesAndRevokesTheLinksThatOthersGaveHerAndCannotOpenThem() {
        letsMatch(VOLUNTEER_CENTRE, true);
        Response given = link(VOLUNTEER_CENTRE, shortlist(VOLUNTEER_CENTRE));
        String page = Calls.page(given);
        String id = calls.get(her.participant, "choice-links").then().body("items.organisation", contains(VOLUNTEER_CENTRE))
                .body("items[0].url", equalTo(null)).extract().path("items[0].id");
        assertThat(pairwise.inward("choice-link", id, News.HOLDER))
                .isEqualTo(pairwise.inward("choice-link", given.path("id"), VOLUNTEER_CENTRE)).isPresent();
        Calls.caller().get("/v1/choice-links/{id}/sheet", id).then().statusCode(404);
        Calls.caller().get("/v1/choice-links/{id}", id).then().statusCode(200).body("url", equalTo(null));
        Calls.caller().delete("/v1/choice-links/{id}", id).then().statusCode(204);
        open(page, 404);
    }

    @Test
    void whoNeitherGaveALinkNorHoldsHerFindsNone() {
        calls.choiceLink(her.participant, "nl").then().statusCode(201);
        takesPartAtOrganiser();
        Calls.caller(News.ORGANISER).get("/v1/participants/{id}/choice-links", outward(News.ORGANISER)).then().statusCode(200)
                .body("items", empty());
    }

    private void takesPartAtOrganiser() {
        Chain.publish(new PlaceEvent.PlaceReserved(her.atOrganiser(Instant.now()), UUID.randomUUID()), 1);
        Calls.awaitCount(1, access(News.ORGANISER, "TAKES_PART"));
    }

    private void letsMatch(String organisation, boolean given) {
        her.matchedBy(organisation, given ? 4 : 5, given);
        Calls.awaitCount(1, "participant_consent where recipient = '%s' and given = %s and participant = '%s'"
                .formatted(organisation, given, her.participant));
    }

    private String access(String organisation, String basis) {
        return "participant_access where organisation = '%s' and basis = '%s' and participant = '%s'"
                .formatted(organisation, basis, her.participant);
    }

    private String outward(String organisation) {
        return pairwise.outward("participant", her.participant, organisation);
    }

    private Response choice(String organisation) {
        return Calls.caller(organisation).body("""
                {"participantId":"%s","offeringId":"%s","recordedBy":"PARTICIPANT_WITH_WORKER"}"""
                .formatted(outward(organisation), course)).post("/v1/choices");
    }

    private Response decline(String organisation) {
        return Calls.caller(organisation).body("""
                {"participantId":"%s","offeringId":"%s","reason":"TOO_FAR"}""".formatted(outward(organisation), course))
                .post("/v1/declines");
    }

    private String shortlist(String organisation) {
        UUID other = her.published(OfferingKind.EMPOWERMENT, "Sterk staan");
        Calls.awaitCount(1, "open_offering where id = '" + other + "'");
        return Calls.caller(organisation).body("{\"participantId\":\"%s\"}".formatted(outward(organisation))).post("/v1/shortlists")
                .then().statusCode(201).extract().path("id");
    }

    private static Response link(String organisation, String shortlist) {
        return Calls.caller(organisation).body("{\"language\":\"nl\"}").post("/v1/shortlists/{id}/choice-links", shortlist);
    }

    private static void refused(Response answer, String why) {
        answer.then().statusCode(403).body("type", equalTo("https://krachtketen.nl/problems/forbidden"))
                .body("detail", containsString(why));
    }

    private static void open(String page, int status) {
        given().urlEncodingEnabled(false).get(page).then().statusCode(status);
    }

    private long rows(String table) {
        return Calls.count(table + " where participant = '" + her.participant + "'");
    }
}
