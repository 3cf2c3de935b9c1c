package nl.krachtketen.reporting.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import nl.krachtketen.contract.EventCatalogue;
import org.junit.jupiter.api.Test;

/** What a partner's developer finds without having logged in. */
@QuarkusTest
class PortalTest {

    @Test
    void theWayToEachApiIsShown() {
        String page = page("/partners");
        assertThat(List.of(8081, 8082, 8083, 8084)).allSatisfy(port ->
                assertThat(page).contains("http://127.0.0.1:" + port + "/q/swagger-ui", "http://127.0.0.1:" + port + "/v1/openapi.json"));
    }

    @Test
    void theCatalogueTellsOfEachEventAndOfNoneThatPartnersNeverGet() {
        String page = page("/partners/events");
        assertThat(EventCatalogue.forPartners()).allSatisfy(entry -> assertThat(page).contains(entry.type()));
        assertThat(page).doesNotContain("processing.recorded").contains("an identifier of your own");
    }

    @Test
    void theAsyncApiDocumentLeadsToEachSchema() {
        String document = given().header("Origin", "https://partner.example").get("/v1/asyncapi.yaml").then().statusCode(200)
                .contentType("application/yaml").header("Access-Control-Allow-Origin", notNullValue())
                .body(containsString("asyncapi: 3")).extract().asString();
        var references = Pattern.compile("\\$ref: (schemas/\\S+)").matcher(document).results().map(found -> found.group(1)).toList();

        assertThat(references).hasSizeGreaterThan(30).allSatisfy(reference -> given().get("/v1/" + reference).then().statusCode(200)
                .body("$id", equalTo("https://krachtketen.nl/" + reference)));
    }

    @Test
    void whatIsNoEventHasNoSchema() {
        given().get("/v1/schemas/nl.krachtketen.placements.flown.v1.json").then().statusCode(404).contentType("application/problem+json");
    }

    private static String page(String path) {
        return given().redirects().follow(false).get(path).then().statusCode(200).contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'")).extract().asString();
    }
}
