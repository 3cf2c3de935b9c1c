package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is there for everybody, and is about the API alone: pages are for people. */
@QuarkusTest
class OpenApiTest {

    @Test
    void theDocumentIsPublicAndComplete() {
        Map<String, ?> paths = given().header("Origin", "https://partner.example").get("/v1/openapi.json").then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", notNullValue())
                .body("openapi", startsWith("3."))
                .body("paths.'/journeys/{participantId}'.get.operationId", equalTo("getJourney"))
                .body("paths.'/national'.get.responses.'403'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .extract().path("paths");
        assertThat(paths.keySet()).contains("/municipalities/{municipality}/funnel", "/national", "/journeys", "/events", "/publications")
                .noneMatch(path -> path.matches("/|/(gemeenten|landelijk|openbaar|uitloggen)(/.*)?|/partners/events"));
    }

    @Test
    void healthAndMetricsTellTheTruthAboutThisService() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString()).contains("kafka_consumer");
    }
}
