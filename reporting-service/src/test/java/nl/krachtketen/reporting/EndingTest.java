package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.krachtketen.kit.rest.Ends;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** An operation ends as docs/versions.md says. */
@QuarkusTest
class EndingTest {

    /** Operations that were announced to end. */
    @Path("/v1/planted-endings")
    @PermitAll
    public static class PlantedEndings {

        @GET
        @Path("/to-come")
        @Ends(announced = "2026-01-31", on = "2999-07-31", instead = "GET /v1/events")
        @Operation(hidden = true)
        public String toCome() {
            return "still here";
        }

        @GET
        @Path("/over")
        @Ends(announced = "2006-01-31", on = "2006-07-31", instead = "GET /v1/events")
        @Operation(hidden = true)
        public String over() {
            return "still here";
        }
    }

    @Test
    void anOperationThatWillEndSaysWhen() {
        given().get("/v1/planted-endings/to-come").then().statusCode(200).body(equalTo("still here"))
                .header("Deprecation", "@1769817600").header("Sunset", "Wed, 31 Jul 2999 00:00:00 GMT")
                .header("Link", containsString("rel=\"deprecation\""));
    }

    @Test
    void anOperationThatHasEndedSaysWhatReplacesIt() {
        given().get("/v1/planted-endings/over").then().statusCode(410).contentType("application/problem+json")
                .body("type", endsWith("/ended")).body("detail", containsString("GET /v1/events")).header("Deprecation", "@1138665600");
    }

    @Test
    void noOtherOperationSaysSo() {
        given().get("/v1/asyncapi.yaml").then().statusCode(200).header("Sunset", nullValue());
        given().get("/v1/nothing-here").then().header("Sunset", nullValue());
    }
}
