package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import nl.krachtketen.kit.test.Alerts;
import org.junit.jupiter.api.Test;

/** An alarm can only ring if this service shows what it listens to. */
@QuarkusTest
class AlertsTest {

    @Test
    void everyAlertRuleAsksForMetricsThatAreThere() {
        given().get("/v1/journeys").then().statusCode(401);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(Alerts.missingIn(given().get("/q/metrics").asString())).isEmpty());
    }
}
