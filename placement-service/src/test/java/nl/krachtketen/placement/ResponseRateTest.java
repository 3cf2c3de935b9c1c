package nl.krachtketen.placement;

import static nl.krachtketen.placement.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.placement.application.WatchDeadlines;
import org.junit.jupiter.api.Test;

/** Silence of hosts is complained of most: the host, the volunteer centre and the municipality see it, and nobody else. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class ResponseRateTest {

    @Inject
    WatchDeadlines deadlines;

    @Test
    void theRateOfAnOrganiserThatAnsweredTwoOfThreeRequests() {
        Partner host = Partner.of("00000001001001011758", "organiser");
        rateOf(host, host.token()).then().statusCode(200).body("answered", equalTo(0)).body("rate", nullValue());

        UUID offering = host.publishOffering(3);
        UUID accepted = chosen(offering);
        UUID started = chosen(offering);
        UUID forgotten = chosen(offering);
        host.post("/v1/place-requests/" + host.request().get("/v1/place-requests").path("items[0].id") + "/acceptances", "{}")
                .then()
                .statusCode(201)
                .body("participantId", equalTo(host.id(accepted)));
        Partner.WELFARE.startTrial(started, offering).then().statusCode(201);
        deadlines.watchAt(Instant.now().plus(Duration.ofDays(15)));
        Chain.awaitEvent(PlaceEvent.PlaceReleased.class, forgotten);

        List.of(host.token(), token("volunteer-centre", "GM0758"), token("regie", "GM0758"))
                .forEach(token -> rateOf(host, token)
                        .then()
                        .statusCode(200)
                        .body("answered", equalTo(2))
                        .body("unanswered", equalTo(1))
                        .body("rate", equalTo(0.67f))
                        .body("medianHours", equalTo(0)));
        List.of(token("regie", "GM0268"), token("volunteer-centre", "GM0268"), Partner.LANGUAGE_SCHOOL.token())
                .forEach(token -> problem(rateOf(host, token), 404, "not-found"));
        problem(rateOf(host, Partner.WELFARE.token()), 403, "forbidden");
    }

    @Test
    void beingForgottenLeavesTheRateAsItIs() {
        Partner host = Partner.of("00000001001001012758", "organiser");
        UUID woman = chosen(host.publishOffering(1));
        host.post("/v1/place-requests/" + host.request().get("/v1/place-requests").path("items[0].id") + "/declines", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(201);
        News.erased(woman);
        UUID later = chosen(host.publishOffering(1));
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, later);
        rateOf(host, host.token()).then().body("answered", equalTo(1)).body("rate", equalTo(1.0f));
    }

    @Test
    void releasingARequestIsNoAnswerToIt() {
        Partner host = Partner.of("00000001001001014758", "organiser");
        chosen(host.publishOffering(1));
        host.post("/v1/place-requests/" + host.request().get("/v1/place-requests").path("items[0].id") + "/releases", "")
                .then()
                .statusCode(201)
                .body("answer.state", equalTo("MISSED"));
        rateOf(host, host.token()).then().body("answered", equalTo(0)).body("unanswered", equalTo(1));
    }

    private static UUID chosen(UUID offering) {
        UUID woman = News.registered();
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        return woman;
    }

    private static String token(String role, String municipality) {
        return Tokens.of("00000001001001009758", List.of(municipality), role);
    }

    private static Response rateOf(Partner host, String token) {
        return Problems.as(token).get("/v1/organisers/" + host.oin() + "/response-rate");
    }
}
