package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.krachtketen.kit.test.Alerts;
import org.junit.jupiter.api.Test;

/** An alarm can only ring if this service shows what it listens to. */
@QuarkusTest
class AlertsTest {

    @Test
    void everyAlertRuleAsksForMetricsThatAreThere() {
        given().get("/v1/journeys").then().statusCode(401);
        await().untilAsserted(() ->
                assertThat(Alerts.missingIn(given().get("/q/metrics").asString())).isEmpty());
    }
}
