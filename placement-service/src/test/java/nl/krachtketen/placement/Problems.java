package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.krachtketen.kit.test.TestDatabase;

/** How a refusal looks, and how to see that it changed nothing; that somebody tried is recorded in the processing log. */
final class Problems {

    private static final Duration QUIET = Duration.ofMillis(150);

    private Problems() {}

    static ValidatableResponse problem(Response response, int status, String slug) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://krachtketen.nl/problems/" + slug))
                .body("status", equalTo(status))
                .body("detail", containsString(" "))
                .body("toString()", not(containsString("nl.krachtketen.")));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static long stored() {
        return TestDatabase.count("placement", """
            select (select count(*) from offering) + (select count(*) from place_request) + (select count(*) from trial)
                + (select count(*) from placement) + (select count(*) from activity) + (select count(*) from outcome)
                + (select count(*) from outbox where topic <> 'processing-log') + (select sum(version) from offering)""");
    }

    /** What is stored once reactions to earlier tests have come to rest. */
    static long storedWhenQuiet() {
        AtomicLong last = new AtomicLong();
        await().pollInterval(Duration.ofMillis(30)).during(QUIET).until(() -> {
            long now = stored();
            return last.getAndSet(now) == now;
        });
        return last.get();
    }
}
