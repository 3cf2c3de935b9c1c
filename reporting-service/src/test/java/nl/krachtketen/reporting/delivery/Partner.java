package nl.krachtketen.reporting.delivery;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.test.Tokens;

/** A partner that manages its subscriptions. */
record Partner(String token) {

    static final Partner VOLUNTEERS = new Partner(Tokens.of("00000001001001003000", List.of("GM0758"), "organiser"));
    static final Partner OTHER = new Partner(Tokens.of("00000001001001009000", List.of("GM0758"), "organiser"));

    /** A subscription of this partner. */
    record Subscribed(Partner partner, String id, String secret) {

        String state() {
            return field("state");
        }

        String reason() {
            return field("reason");
        }

        Subscribed awaitState(String state) {
            await(state).until(() -> state().equals(state));
            return this;
        }

        List<Map<String, Object>> deliveries() {
            return partner.get("/v1/subscriptions/" + id + "/deliveries?limit=100").statusCode(200).extract().path("items");
        }

        /** What became of each attempt to deliver, the first one first, without the handshake. */
        List<String> outcomes() {
            return deliveries().reversed().stream().filter(each -> !each.get("type").equals("handshake"))
                    .map(each -> (String) each.get("outcome")).toList();
        }

        /** The events that arrived, in the order in which they did. */
        List<String> delivered() {
            return deliveries().reversed().stream().filter(each -> each.get("outcome").equals("DELIVERED") && each.get("eventId") != null)
                    .map(each -> (String) each.get("eventId")).toList();
        }

        String deliveryOf(String event) {
            return deliveries().stream().filter(each -> event.equals(each.get("eventId"))).map(each -> (String) each.get("deliveryId"))
                    .findFirst().orElseThrow();
        }

        ValidatableResponse post(String what, Map<String, Object> body) {
            return partner.post("/v1/subscriptions/" + id + "/" + what, body);
        }

        ValidatableResponse put(Map<String, Object> body) {
            return given().auth().oauth2(partner.token).header("If-Match", "*").contentType("application/json").body(body)
                    .put("/v1/subscriptions/" + id).then();
        }

        private String field(String name) {
            return partner.get("/v1/subscriptions/" + id).statusCode(200).extract().path(name);
        }
    }

    Subscribed subscribe(Receiver receiver) {
        return subscribe(Map.of("url", receiver.url()));
    }

    Subscribed subscribe(Map<String, Object> wish) {
        ValidatableResponse made = post("/v1/subscriptions", wish).statusCode(201);
        return new Subscribed(this, made.extract().path("subscriptionId"), made.extract().path("secret"));
    }

    ValidatableResponse post(String path, Map<String, Object> body) {
        return given().auth().oauth2(token).contentType("application/json").body(body).post(path).then();
    }

    ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
