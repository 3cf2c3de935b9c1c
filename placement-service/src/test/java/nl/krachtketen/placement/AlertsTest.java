package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
        await().untilAsserted(() ->
                assertThat(Alerts.missingIn(given().get("/q/metrics").asString())).isEmpty());
    }
}
