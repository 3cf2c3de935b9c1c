package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** An event as a partner's own system reports it. */
record Report(String id, String source, String type, String data) {

    static final String ONE = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";

    /** A new event of this partner's registration. */
    static Report by(Partner partner, String type, String data) {
        return new Report(
                UUID.randomUUID().toString(),
                "urn:nld:oin:" + partner.oin() + ":systeem:registratie",
                "nl.krachtketen." + type + ".v1",
                data);
    }

    Report saying(String otherData) {
        return new Report(id, source, type, otherData);
    }

    Report from(String otherSource) {
        return new Report(id, otherSource, type, data);
    }

    String json() {
        return """
            {"specversion":"1.0","id":"%s","source":"%s","type":"%s","data":%s}""".formatted(id, source, type, data);
    }

    /** Sends it, and expects this answer for it. */
    ValidatableResponse sentBy(Partner partner) {
        return sent(partner, ONE, json()).then();
    }

    static ValidatableResponse batch(Partner partner, List<Report> events) {
        return sent(partner, BATCH, "[" + String.join(",", events.stream().map(Report::json).toList()) + "]").then();
    }

    static Response sent(Partner partner, String mediaType, String body) {
        return given().auth().oauth2(partner.token()).contentType(mediaType).body(body).post("/v1/inbound-events");
    }
}
