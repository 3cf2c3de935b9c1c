package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An organiser that sends files of offerings; each test has one of its own, so that none sees what another imports. */
abstract class Importing {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    private static final AtomicInteger ORGANISERS = new AtomicInteger();

    final Partner school = Partner.of("0000000100100188%04d".formatted(ORGANISERS.incrementAndGet()), "organiser");

    Response send(String type, Object body) {
        return send(type, body, "");
    }

    Response send(String type, Object body, String query) {
        return post(type, body, query, UUID.randomUUID().toString());
    }

    Response post(String type, Object body, String query, String key) {
        Response received = attempt(type, body, query, key);
        received.then().statusCode(202);
        return received;
    }

    Response attempt(String type, Object body, String query, String key) {
        byte[] bytes = body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) body;
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(NDJSON, ContentType.BINARY)))
                .auth().oauth2(school.token()).header("Idempotency-Key", key).contentType(type).body(bytes)
                .post("/v1/offering-imports" + query);
    }

    ValidatableResponse done(Response received) {
        return ended(received, "DONE");
    }

    ValidatableResponse ended(Response received, String state) {
        await().until(() -> progress(received).path("endedAt") != null);
        return progress(received).then().body("state", equalTo(state));
    }

    void refused(Response received, int row, String field) {
        ended(received, "REFUSED");
        school.request().get(received.header("Location") + "/errors").then()
                .body("items.row", hasItem(row)).body("items.field", hasItem(field));
    }

    Response progress(Response received) {
        return school.request().get(received.header("Location"));
    }
}
