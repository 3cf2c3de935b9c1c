package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import nl.krachtketen.kit.test.Alerts;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** An alarm can only ring if this service shows what it listens to. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AlertsTest {

    @Test
    void everyAlertRuleAsksForMetricsThatAreThere() {
        given().get("/v1/offerings").then().statusCode(401);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(Alerts.missingIn(given().get("/q/metrics").asString())).isEmpty());
    }
}
