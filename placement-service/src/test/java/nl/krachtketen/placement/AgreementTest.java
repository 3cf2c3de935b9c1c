package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A volunteer, the organisation and her coach agree on the same, with an account or with a link. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AgreementTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner welfare = Partner.WELFARE;

    private Volunteer volunteer;

    @BeforeEach
    void aWomanIsPlaced() {
        volunteer = Volunteer.placed();
    }

    @Test
    void itHoldsWhenEverybodyHasConfirmed() {
        volunteer.confirm(welfare, "PARTICIPANT").statusCode(201).body("awaited", contains("ORGANISATION"));
        volunteer.confirm(welfare, "ORGANISATION").statusCode(403);
        volunteer.confirm(centre, "PARTICIPANT").statusCode(403);
        volunteer.confirm(centre, "ORGANISATION")
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("state", equalTo("CONFIRMED"))
                .body("awaited", empty());
        volunteer.confirm(centre, "ORGANISATION").statusCode(409);
        volunteer.confirm(welfare, "COACH").statusCode(409);
    }

    @Test
    void aCoachConfirmsIfThereIsOne() {
        volunteer.confirm(welfare, "COACH").statusCode(400).body("errors.field", hasItem("by"));
        volunteer.propose(Examples.AGREEMENT.replace("\"withCoach\":false", "\"withCoach\":true"))
                .body("awaited", contains("PARTICIPANT", "ORGANISATION", "COACH"));
        String page = volunteer.link("COACH", "nl");
        given().get(page).then().statusCode(200).body(containsString("U bent haar coach."));
        Volunteer.sign(page, 2);
        volunteer.agreement().body("confirmations.party", contains("COACH")).body("confirmations.channel", contains("LINK"));
    }

    @Test
    void somethingElseAsksEverybodyAnew() {
        volunteer.confirm(welfare, "PARTICIPANT").statusCode(201);
        String page = volunteer.link("ORGANISATION", "nl");
        volunteer.propose(Examples.AGREEMENT.replace("\"hoursPerWeek\":6", "\"hoursPerWeek\":8"))
                .body("revision", equalTo(2))
                .body("confirmations", empty());

        // What was read and sent is not what is proposed now.
        assertThat(Volunteer.sign(page, 1)).contains("veranderd=true");
        volunteer.agreement().body("confirmations", empty());
        given().get(page).then().body(containsString("8 uur per week"));
        assertThat(Volunteer.sign(page, 2)).doesNotContain("veranderd");
        volunteer.agreement().body("awaited", contains("PARTICIPANT"));
    }

    @Test
    void whatIsConfirmedIsWhatWasRead() {
        volunteer.propose(Examples.AGREEMENT.replace("\"hoursPerWeek\":6", "\"hoursPerWeek\":8")).body("revision", equalTo(2));
        problem(volunteer.confirm(centre, "ORGANISATION", 1), 409, "agreement-changed").body("possibleNow", hasItem("getAgreement"));
        volunteer.agreement().body("confirmations", empty());
        problem(volunteer.confirmWith(centre, "{\"by\":\"ORGANISATION\"}"), 400, "invalid-input").body("errors.field", hasItem("revision"));
        volunteer.confirm(centre, "ORGANISATION", 2).then().statusCode(201);
    }

    @Test
    void twoWhoProposeAtOnceHearOfEachOther() {
        problem(volunteer.put(Examples.AGREEMENT, null), 428, "precondition-required");
        volunteer.put(Examples.AGREEMENT, "\"1\"").then().statusCode(200);
        problem(volunteer.put(Examples.AGREEMENT, "\"1\""), 412, "precondition-failed");
    }

    @Test
    void onlyWhoMaySpeakForAPartyGivesItALink() {
        volunteer.makeLink(centre, "PARTICIPANT", "nl").statusCode(403);
        volunteer.makeLink(centre, "ORGANISATION", "nl").statusCode(201);
    }

    @Test
    void aLinkThatGotLostIsRevokedByWhoeverMayGiveIt() {
        String made = volunteer.makeLink(welfare, "PARTICIPANT", "nl").statusCode(201).extract().path("id");
        String link = "/v1/agreement-links/" + made;
        String page = URI.create(welfare.request().get(link).then().statusCode(200).body("by", equalTo("PARTICIPANT"))
                .body("revokedAt", nullValue()).extract().path("url")).getPath();
        problem(centre.request().delete("/v1/agreement-links/" + centre.id("agreement-link", welfare.inward("agreement-link", made))), 404,
                "not-found");
        given().get(page).then().statusCode(200);
        welfare.request().delete(link).then().statusCode(204);
        welfare.request().delete(link).then().statusCode(204);
        given().get(page).then().statusCode(404);
        given().contentType("application/x-www-form-urlencoded").formParam("versie", 1).post(page + "/bevestigingen")
                .then().statusCode(404);
        volunteer.agreement().body("confirmations", empty());
        welfare.request().get(link).then().statusCode(200).body("revokedAt", notNullValue());
    }

    @Test
    void eachSeesOnlyTheLinksThatItMayGive() {
        volunteer.makeLink(welfare, "PARTICIPANT", "nl").statusCode(201);
        volunteer.makeLink(welfare, "ORGANISATION", "nl").statusCode(201);
        volunteer.links(welfare).body("items.by", contains("ORGANISATION", "PARTICIPANT"));
        volunteer.links(centre).body("items.by", contains("ORGANISATION"));
        volunteer.links(centre).body("items.usedAt", contains(nullValue()));
        Volunteer.sign(URI.create(volunteer.links(centre).extract().path("items[0].url")).getPath(), 1);
        volunteer.links(centre).body("items.usedAt", contains(notNullValue()));
    }

    @Test
    void theLeafletIsOnePageInTheLanguageOfTheLinkWithAQrCode() {
        String id = volunteer.makeLink(welfare, "PARTICIPANT", "tr").statusCode(201).extract().path("id");
        welfare.request().accept("text/html").get("/v1/agreement-links/" + id + "/sheet").then().statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'")).header("Cache-Control", equalTo("no-store"))
                .body(containsString("lang=\"tr\"")).body(containsString("<svg class=\"code\"")).body(containsString("/afspraak/"))
                .body(not(containsString(welfare.id(volunteer.woman()))));
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        for (var wrong : List.of(
                List.of("\"hoursPerWeek\":6", "\"hoursPerWeek\":60", "hoursPerWeek"),
                List.of("vrijwilligers-oost", "Leyla Yilmaz", "contact"),
                List.of("\"withCoach\"", "\"endDate\":\"2009-03-16\",\"withCoach\"", "endDate"),
                List.of("\"2009-03-16\"", "\"0009-03-16\"", "startDate"),
                List.of("\"RECEIVING_GUESTS\",\"COOKING_AND_SERVING\"", "", "tasks"))) {
            volunteer.propose(Examples.AGREEMENT.replace(wrong.get(0), wrong.get(1)))
                    .statusCode(400)
                    .body("errors.field", hasItem(wrong.get(2)));
        }
    }
}
