package nl.krachtketen.matching;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.jdbi.v3.core.Jdbi;

/** What a case worker's system calls, and a look behind the service's back. */
@ApplicationScoped
class Calls {

    @Inject
    Pairwise pairwise;

    static RequestSpecification caller() {
        return caller(News.HOLDER);
    }

    static RequestSpecification caller(String organisation) {
        return given().auth()
                .oauth2(Tokens.of(organisation, List.of("*"), "caseworker"))
                .contentType("application/json");
    }

    String outward(UUID participant) {
        return pairwise.outward("participant", participant, News.HOLDER);
    }

    Response shortlist(UUID participant) {
        return caller().body("{\"participantId\":\"%s\",\"limit\":10}".formatted(outward(participant)))
                .post("/v1/shortlists");
    }

    Response choice(UUID participant, UUID offering) {
        return caller().body(choiceBody(participant, offering)).post("/v1/choices");
    }

    String choiceBody(UUID participant, UUID offering) {
        return "{\"participantId\":\"%s\",\"offeringId\":\"%s\",\"recordedBy\":\"PARTICIPANT_WITH_WORKER\"}"
                .formatted(outward(participant), offering);
    }

    Response decline(UUID participant, UUID offering) {
        return caller().body("{\"participantId\":\"%s\",\"offeringId\":\"%s\",\"reason\":\"TIMES_DO_NOT_SUIT\"}"
                .formatted(outward(participant), offering)).post("/v1/declines");
    }

    Response fit(UUID participant, UUID offering) {
        return caller().get("/v1/participants/{participant}/offerings/{offering}/fit", outward(participant), offering);
    }

    Response get(UUID participant, String what) {
        return caller().get("/v1/participants/{participant}/" + what, outward(participant));
    }

    /** A link to a fresh shortlist for her. */
    Response choiceLink(UUID participant, String language) {
        String shortlist = shortlist(participant).then().statusCode(201).extract().path("id");
        return caller().body("{\"language\":\"%s\"}".formatted(language)).post("/v1/shortlists/{id}/choice-links", shortlist);
    }

    /** Where the page of a link is, without the host. */
    static String page(Response choiceLink) {
        String url = choiceLink.then().statusCode(201).extract().path("url");
        return url.substring(url.indexOf("/keuze/"));
    }

    /** What she sends from her page, in a browser that follows nothing. */
    static Response answer(String page, String choice) {
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParam("keuze", choice)
                .post(page + "/antwoorden");
    }

    /** She asks for help on a page of hers. */
    UUID helpRequest(UUID participant) {
        answer(page(choiceLink(participant, "nl")), "hulp").then().statusCode(303);
        String id = caller().get("/v1/help-requests").then().statusCode(200).extract()
                .path("items.find { it.participantId == '%s' }.id".formatted(outward(participant)));
        return pairwise.inward("help-request", id, News.HOLDER).orElseThrow();
    }

    /** How many rows of a table satisfy a condition. */
    static long count(String tableAndCondition) {
        return Jdbi.create(() -> TestDatabase.superuser("matching")).withHandle(db ->
                db.createQuery("select count(*) from " + tableAndCondition).mapTo(Long.class).one());
    }

    /** Waits until that many rows satisfy a condition. */
    static void awaitCount(long expected, String tableAndCondition) {
        await(tableAndCondition).until(() -> count(tableAndCondition) == expected);
    }
}
