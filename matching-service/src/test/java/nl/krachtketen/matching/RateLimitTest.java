package nl.krachtketen.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** One partner's system that asks too much waits; the others do not notice. */
@QuarkusTest
@TestProfile(RateLimitTest.FiveAnHour.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class RateLimitTest {

    public static class FiveAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("krachtketen.rate-limit.requests", "5", "krachtketen.rate-limit.period", "1H");
        }
    }

    @Test
    void everyAnswerTellsWhatIsLeft() {
        String partner = "00000001001001001101";
        asks(partner).then().statusCode(200)
                .header("RateLimit-Policy", equalTo("\"partner\";q=5;w=3600"))
                .header("RateLimit", matchesPattern("\"partner\";r=4;t=7[12]\\d"));
        Calls.caller(partner).body("{}").post("/v1/shortlists").then().statusCode(400).header("RateLimit", containsString(";r=3;"));
        Calls.caller(partner).get("/v1/nowhere").then().statusCode(404).header("RateLimit", containsString(";r=2;"));
    }

    @Test
    void whoAsksTooMuchIsToldWhenToTryAgain() {
        String partner = "00000001001001001102";
        for (int i = 0; i < 5; i++) {
            asks(partner).then().statusCode(200);
        }
        Response refused = asks(partner);
        refused.then().statusCode(429).contentType("application/problem+json").header("API-Version", equalTo("1.0.0"))
                .header("RateLimit", containsString(";r=0;"))
                .body("type", equalTo("https://krachtketen.nl/problems/too-many-requests"))
                .body("status", equalTo(429)).body("detail", containsString(refused.header("Retry-After") + " s"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(600, 720);
        asks("00000001001001001103").then().statusCode(200);
    }

    @Test
    void aForgedTokenUsesUpNothing() {
        String partner = "00000001001001001104";
        String forged = Tokens.of(partner, List.of("*"), "caseworker") + "A";
        for (int i = 0; i < 6; i++) {
            given().auth().oauth2(forged).get("/v1/help-requests").then().statusCode(401).header("RateLimit", nullValue());
        }
        asks(partner).then().statusCode(200).header("RateLimit", containsString(";r=4;"));
    }

    @Test
    void whatIsForEverybodyIsNotCounted() {
        for (int i = 0; i < 6; i++) {
            given().get("/v1/openapi.json").then().statusCode(200).header("RateLimit", nullValue());
        }
    }

    private static Response asks(String partner) {
        return Calls.caller(partner).get("/v1/help-requests");
    }
}
