package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.UUID;

/** A woman whom the welfare organisation holds, placed at the volunteer centre, about whom an agreement was proposed. */
record Volunteer(UUID woman, String atWelfare, String atCentre) {

    static Volunteer placed() {
        UUID woman = News.registered();
        String atWelfare = Partner.WELFARE
                .startPlacement(woman, Partner.VOLUNTEER_CENTRE.publishOffering(1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String atCentre = Partner.VOLUNTEER_CENTRE.id("placement", Partner.WELFARE.inward("placement", atWelfare));
        await().until(() -> Partner.VOLUNTEER_CENTRE
                        .request()
                        .get("/v1/placements/" + atCentre)
                        .statusCode()
                == 200);
        var volunteer = new Volunteer(woman, atWelfare, atCentre);
        volunteer.put(Examples.AGREEMENT, null).then().statusCode(200);
        return volunteer;
    }

    /** Proposes something in place of what was proposed before, whatever that was. */
    ValidatableResponse propose(String body) {
        return put(body, "*").then();
    }

    /** @param ifMatch null if there is none yet */
    Response put(String body, String ifMatch) {
        var request = Partner.WELFARE.request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/placements/" + atWelfare + "/agreement");
    }

    ValidatableResponse agreement() {
        return Partner.WELFARE
                .request()
                .get("/v1/placements/" + atWelfare + "/agreement")
                .then()
                .statusCode(200);
    }

    /** Confirms what is proposed now. */
    ValidatableResponse confirm(Partner partner, String party) {
        return confirm(partner, party, agreement().extract().path("revision")).then();
    }

    Response confirm(Partner partner, String party, int revision) {
        return confirmWith(partner, "{\"by\":\"" + party + "\",\"revision\":" + revision + "}");
    }

    Response confirmWith(Partner partner, String body) {
        return partner.post(here(partner) + "/confirmations", body);
    }

    ValidatableResponse makeLink(Partner partner, String party, String language) {
        return partner.post(here(partner) + "/links", "{\"by\":\"%s\",\"language\":\"%s\"}".formatted(party, language))
                .then();
    }

    ValidatableResponse links(Partner partner) {
        return partner.request().get(here(partner) + "/links").then().statusCode(200);
    }

    /** The path of a page that her welfare organisation gave somebody. */
    String link(String party, String language) {
        String url = makeLink(Partner.WELFARE, party, language)
                .statusCode(201)
                .extract()
                .path("url");
        return URI.create(url).getPath();
    }

    /** Sends the form of the page, and tells where it leads. */
    static String sign(String page, int revision) {
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

    private String here(Partner partner) {
        return "/v1/placements/" + (partner == Partner.WELFARE ? atWelfare : atCentre) + "/agreement";
    }
}
