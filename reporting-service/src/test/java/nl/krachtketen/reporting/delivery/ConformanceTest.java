package nl.krachtketen.reporting.delivery;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.delivery.Partner.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.delivery.Partner.Subscribed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A partner tries out its own receiver, and is told what it does not do well. */
@QuarkusTest
@TestProfile(Local.class)
class ConformanceTest {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
    }

    @Test
    void aReceiverThatDoesItAllPasses() {
        var subscribed = VOLUNTEERS.subscribe(receiver);
        receiver.answering(call -> answerWell(call, subscribed));

        JsonPath report = report(subscribed);

        assertThat(report.getString("state")).as(report.prettyPrint()).isEqualTo("PASSED");
        assertThat(report.getList("checks.result")).hasSize(10).containsOnly("PASSED");
        assertThat(report.getList("checks.remedy")).containsOnlyNulls();
        assertThat(report.getList("checks.check")).startsWith("HANDSHAKE", "SIGNED", "ALTERED").endsWith("UNKNOWN_TYPE", "GAP");
    }

    @Test
    void aReceiverThatTakesEverythingIsToldWhatItMustRefuse() {
        JsonPath report = report(VOLUNTEERS.subscribe(receiver));

        assertThat(report.getString("state")).isEqualTo("FAILED");
        assertThat(failed(report)).containsExactly("ALTERED", "FORGED", "UNSIGNED", "LATE", "GAP");
        assertThat(report.getString("checks.find { it.check == 'ALTERED' }.got")).isEqualTo("answered 204");
        assertThat(report.getString("checks.find { it.check == 'ALTERED' }.remedy")).contains("Standard Webhooks");
        assertThat(report.getString("checks.find { it.check == 'GAP' }.got")).contains("did not read the feed");
    }

    @Test
    void aReceiverThatRefusesEverythingIsToldWhatItMustTake() {
        receiver.answering(call -> Receiver.status(401));

        assertThat(failed(report(VOLUNTEERS.subscribe(receiver))))
                .containsExactly("SIGNED", "DUPLICATE", "OUT_OF_ORDER", "UNKNOWN_TYPE", "GAP");
    }

    @Test
    void aReceiverThatIsElsewhereDoesNotPassForOneThatRefuses() {
        receiver.answering(call -> Receiver.status(404));

        assertThat(failed(report(VOLUNTEERS.subscribe(receiver)))).hasSize(9).doesNotContain("HANDSHAKE");
    }

    @Test
    void whoeverDoesNotAgreeIsSentNothing() {
        receiver.allowing(null);

        JsonPath report = report(VOLUNTEERS.subscribe(receiver));

        assertThat(failed(report)).containsExactly("HANDSHAKE");
        assertThat(report.getList("checks.result").subList(1, 10)).containsOnly("NOT_DONE");
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void oneTestRunsAtATimeAndItsReportIsItsOwners() {
        var subscribed = VOLUNTEERS.subscribe(receiver);
        String address = begin(subscribed);

        VOLUNTEERS.post("/v1/conformance-tests", Map.of("subscriptionId", subscribed.id())).statusCode(409)
                .body("type", endsWith("/conformance-test-running"));
        Partner.OTHER.get(address).statusCode(404);
        Partner.OTHER.post("/v1/conformance-tests", Map.of("subscriptionId", subscribed.id())).statusCode(400)
                .body("errors[0].field", equalTo("subscriptionId"));
    }

    /** As the reference library and the partner guide say. */
    private static Receiver.Reply answerWell(Receiver.Call call, Subscribed subscribed) {
        if (!call.isSignedWith(subscribed.secret())) {
            return Receiver.status(401);
        }
        if (call.event().get("type").asText().equals(Message.SUSPENDED)) {
            given().auth().oauth2(VOLUNTEERS.token()).queryParam("after", call.event().at("/data/after").asText()).get("/v1/events").then()
                    .statusCode(200).header("Link", containsString("after="));
        }
        return Receiver.FINE;
    }

    private static String begin(Subscribed subscribed) {
        return VOLUNTEERS.post("/v1/conformance-tests", Map.of("subscriptionId", subscribed.id())).statusCode(201)
                .body("state", equalTo("RUNNING")).extract().header("Location");
    }

    private static JsonPath report(Subscribed subscribed) {
        String address = begin(subscribed);
        return await().until(() -> VOLUNTEERS.get(address).statusCode(200).extract().jsonPath(),
                report -> !report.getString("state").equals("RUNNING"));
    }

    private static List<String> failed(JsonPath report) {
        return report.getList("checks.findAll { it.result == 'FAILED' }.check");
    }
}
