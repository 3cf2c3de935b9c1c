package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has no account reads the agreement with a link, and confirms it once. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AgreementPageTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner welfare = Partner.WELFARE;

    private Volunteer volunteer;

    @BeforeEach
    void aWomanIsPlaced() {
        volunteer = Volunteer.placed();
    }

    @Test
    void aLinkCanBeOpenedOftenAndConfirmsOnce() {
        String page = volunteer.link("PARTICIPANT", "nl");
        for (int time = 0; time < 3; time++) {
            given().get(page).then().statusCode(200).body(containsString("Ja, ik ben het ermee eens"));
        }
        Stream.generate(() -> CompletableFuture.runAsync(() -> Volunteer.sign(page, 1)))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);
        volunteer.agreement().header("ETag", "\"2\"").body("confirmations", hasSize(1));
        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("Dank u wel."))
                .body(not(containsString("<form")));

        volunteer.propose(Examples.AGREEMENT);
        given().get(page).then().body(not(containsString("<form"))).body(containsString("Vraag een nieuwe link."));
        Volunteer.sign(page, 2);
        volunteer.agreement().body("confirmations", empty());
    }

    @Test
    void thePageSpeaksFourLanguagesAndTellsNothingAboutHer() {
        String page = volunteer.link("PARTICIPANT", "ar");
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
                .doesNotContain(volunteer.woman().toString(), welfare.id(volunteer.woman()), welfare.oin(), centre.oin());
        given().get(page + "?taal=tr").then().body(containsString("Bu çeviri henüz kontrol edilmedi."));
        given().get(page + "?taal=en").then().body(containsString("6 hours a week"));
        given().get(page + "?taal=nl").then().body(containsString("Er is geen einddatum"));
    }

    @Test
    void aLinkThatIsWrongExpiredOrAboutAnEndedPlacementOpensOneFriendlyPage() {
        String page = volunteer.link("PARTICIPANT", "nl");
        String wrong = page.substring(0, page.length() - 4) + (page.endsWith("AAAA") ? "BBBB" : "AAAA");
        gone(wrong);
        String expired = volunteer.link("PARTICIPANT", "nl");
        TestDatabase.execute("placement", """
            update agreement_link set expires_at = now() - interval '1 minute' where id =
                (select id from agreement_link where placement_id = '%s' order by id desc limit 1)"""
                .formatted(welfare.inward("placement", volunteer.atWelfare())));
        gone(expired);
        given().get(page).then().statusCode(200);
        welfare.post("/v1/placements/" + volunteer.atWelfare() + "/endings", "{\"reason\":\"MOVED_ON\"}")
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
    void whenSheIsErasedTheAgreementGoesWithHer() {
        String page = volunteer.link("PARTICIPANT", "nl");
        News.erased(volunteer.woman());
        await().untilAsserted(() -> gone(page));
    }

    private static void gone(String page) {
        given().get(page)
                .then()
                .statusCode(404)
                .body(containsString("Deze link werkt niet"))
                .body(containsString("This link does not work"));
    }
}
