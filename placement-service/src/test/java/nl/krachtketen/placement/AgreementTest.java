package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A volunteer, the organisation and her coach agree on the same, with an account or with a link. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AgreementTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner welfare = Partner.WELFARE;

    private UUID woman;
    private String atWelfare;
    private String atCentre;

    @BeforeEach
    void aWomanIsPlaced() {
        woman = News.registered();
        atWelfare = welfare.startPlacement(woman, centre.publishOffering(1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        atCentre = centre.id("placement", welfare.inward("placement", atWelfare));
        await().until(() ->
                centre.request().get("/v1/placements/" + atCentre).statusCode() == 200);
        propose(Examples.AGREEMENT).statusCode(200).body("state", equalTo("PROPOSED"));
    }

    @Test
    void itHoldsWhenEverybodyHasConfirmed() {
        confirm(welfare, atWelfare, "PARTICIPANT").statusCode(201).body("awaited", contains("ORGANISATION"));
        confirm(welfare, atWelfare, "ORGANISATION").statusCode(403);
        confirm(centre, atCentre, "PARTICIPANT").statusCode(403);
        confirm(centre, atCentre, "ORGANISATION")
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("state", equalTo("CONFIRMED"))
                .body("awaited", empty());
        confirm(centre, atCentre, "ORGANISATION").statusCode(409);
        confirm(welfare, atWelfare, "COACH").statusCode(409);
    }

    @Test
    void aCoachConfirmsIfThereIsOne() {
        confirm(welfare, atWelfare, "COACH").statusCode(400).body("errors.field", hasItem("by"));
        propose(Examples.AGREEMENT.replace("\"withCoach\":false", "\"withCoach\":true"))
                .body("awaited", contains("PARTICIPANT", "ORGANISATION", "COACH"));
        String page = link("COACH", "nl");
        given().get(page).then().statusCode(200).body(containsString("U bent haar coach."));
        sign(page, 2);
        agreement().body("confirmations.party", contains("COACH")).body("confirmations.channel", contains("LINK"));
    }

    @Test
    void somethingElseAsksEverybodyAnew() {
        confirm(welfare, atWelfare, "PARTICIPANT").statusCode(201);
        String page = link("ORGANISATION", "nl");
        propose(Examples.AGREEMENT.replace("\"hoursPerWeek\":6", "\"hoursPerWeek\":8"))
                .body("revision", equalTo(2))
                .body("confirmations", empty());

        // What was read and sent is not what is proposed now.
        assertThat(sign(page, 1)).contains("veranderd=true");
        agreement().body("confirmations", empty());
        given().get(page).then().body(containsString("8 uur per week"));
        assertThat(sign(page, 2)).doesNotContain("veranderd");
        agreement().body("awaited", contains("PARTICIPANT"));
    }

    @Test
    void aLinkCanBeOpenedOftenAndConfirmsOnce() {
        String page = link("PARTICIPANT", "nl");
        for (int time = 0; time < 3; time++) {
            given().get(page).then().statusCode(200).body(containsString("Ja, ik ben het ermee eens"));
        }
        Stream.generate(() -> CompletableFuture.runAsync(() -> sign(page, 1)))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);
        agreement().header("ETag", "\"2\"").body("confirmations", hasSize(1));
        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("Dank u wel."))
                .body(not(containsString("<form")));

        propose(Examples.AGREEMENT);
        given().get(page).then().body(not(containsString("<form"))).body(containsString("Vraag een nieuwe link."));
        sign(page, 2);
        agreement().body("confirmations", empty());
    }

    @Test
    void thePageSpeaksFourLanguagesAndTellsNothingAboutHer() {
        String page = link("PARTICIPANT", "ar");
        String arabic = given().get(page)
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("ar"))
                .body("html.@dir", equalTo("rtl"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        assertThat(arabic)
                .contains("الاتفاق", "Fietslessen in de buurt", "vrijwilligers-oost")
                .doesNotContain(woman.toString(), welfare.id(woman), welfare.oin(), centre.oin());
        given().get(page + "?taal=tr").then().body(containsString("Bu çeviri henüz kontrol edilmedi."));
        given().get(page + "?taal=en").then().body(containsString("6 hours a week"));
        given().get(page + "?taal=nl").then().body(containsString("Er is geen einddatum"));
    }

    @Test
    void aLinkThatIsWrongExpiredOrAboutAnEndedPlacementOpensOneFriendlyPage() {
        String page = link("PARTICIPANT", "nl");
        String wrong = page.substring(0, page.length() - 4) + (page.endsWith("AAAA") ? "BBBB" : "AAAA");
        gone(wrong);
        String expired = link("PARTICIPANT", "nl");
        TestDatabase.execute("placement", """
            update agreement_link set expires_at = now() - interval '1 minute' where id =
                (select id from agreement_link where placement_id = '%s' order by id desc limit 1)"""
                .formatted(welfare.inward("placement", atWelfare)));
        gone(expired);
        given().get(page).then().statusCode(200);
        welfare.post("/v1/placements/" + atWelfare + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(201);
        gone(page);
        given().contentType("application/x-www-form-urlencoded")
                .formParam("versie", 1)
                .post(page + "/bevestigingen")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhoMaySpeakForAPartyGivesItALink() {
        centre.post("/v1/placements/" + atCentre + "/agreement/links", "{\"by\":\"PARTICIPANT\",\"language\":\"nl\"}")
                .then()
                .statusCode(403);
        centre.post("/v1/placements/" + atCentre + "/agreement/links", "{\"by\":\"ORGANISATION\",\"language\":\"nl\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        for (var wrong : List.of(
                List.of("\"hoursPerWeek\":6", "\"hoursPerWeek\":60", "hoursPerWeek"),
                List.of("vrijwilligers-oost", "Leyla Yilmaz", "contact"),
                List.of("\"withCoach\"", "\"endDate\":\"2009-03-16\",\"withCoach\"", "endDate"),
                List.of("\"2009-03-16\"", "\"0009-03-16\"", "startDate"),
                List.of("\"RECEIVING_GUESTS\",\"COOKING_AND_SERVING\"", "", "tasks"))) {
            propose(Examples.AGREEMENT.replace(wrong.get(0), wrong.get(1)))
                    .statusCode(400)
                    .body("errors.field", hasItem(wrong.get(2)));
        }
    }

    @Test
    void whenSheIsErasedTheAgreementGoesWithHer() {
        String page = link("PARTICIPANT", "nl");
        News.erased(woman);
        await().untilAsserted(() -> gone(page));
    }

    private ValidatableResponse propose(String body) {
        return welfare.request()
                .body(body)
                .put("/v1/placements/" + atWelfare + "/agreement")
                .then();
    }

    private ValidatableResponse agreement() {
        return welfare.request()
                .get("/v1/placements/" + atWelfare + "/agreement")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse confirm(Partner partner, String placement, String party) {
        return partner.post("/v1/placements/" + placement + "/agreement/confirmations", "{\"by\":\"" + party + "\"}")
                .then();
    }

    private String link(String party, String language) {
        String url = welfare.post(
                        "/v1/placements/" + atWelfare + "/agreement/links",
                        "{\"by\":\"%s\",\"language\":\"%s\"}".formatted(party, language))
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return URI.create(url).getPath();
    }

    /** Sends the form of the page, and tells where it leads. */
    private static String sign(String page, int revision) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("versie", revision)
                .post(page + "/bevestigingen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static void gone(String page) {
        given().get(page)
                .then()
                .statusCode(404)
                .body(containsString("Deze link werkt niet"))
                .body(containsString("This link does not work"));
    }
}
