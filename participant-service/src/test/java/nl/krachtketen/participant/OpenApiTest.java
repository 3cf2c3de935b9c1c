package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is there for everybody, and says of each operation what holds for all. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class OpenApiTest {

    @Test
    void theDocumentIsPublicAndComplete() {
        given().header("Origin", "https://partner.example").get("/v1/openapi.json").then().statusCode(200)
                .header("Access-Control-Allow-Origin", notNullValue())
                .body("openapi", startsWith("3."))
                .body("servers[0].url", startsWith("https://"))
                .body("info.contact.email", notNullValue())
                .body("paths.'/participants'.post.operationId", equalTo("registerParticipant"))
                .body("paths.'/participants'.post.responses.'201'.headers.'API-Version'", notNullValue())
                .body("paths.'/participants'.post.responses.'400'.content.'application/problem+json'.schema.'$ref'", equalTo("#/components/schemas/Problem"));
    }
}
