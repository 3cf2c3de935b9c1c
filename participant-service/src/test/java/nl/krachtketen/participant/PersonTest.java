package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who she is can be rectified, and what was seen of her keeps its history. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class PersonTest {

    private static final String RECTIFIED = """
            {"givenName":"Ander","birthYear":1972,"postcodeArea":"4812",
             "safeContact":{"channel":"MESSAGE","times":["MORNING"],"through":"RELATIVE"}}""";

    private String id;

    @BeforeEach
    void sheIsRegistered() {
        id = caller().body(Examples.REGISTRATION).post("/v1/participants").then().statusCode(201).extract().path("id");
    }

    @Test
    void isReplacedWholeAndTellsHowSheCanSafelyBeReached() {
        caller().header("If-Match", "\"1\"").body(RECTIFIED).put("/v1/participants/{id}/person", id)
                .then().statusCode(200).header("ETag", "\"2\"").body("person", nullValue());
        caller().get("/v1/participants/{id}", id).then().body("person.givenName", equalTo("Ander")).body("person.birthYear", equalTo(1972))
                .body("person.safeContact.channel", equalTo("MESSAGE")).body("person.safeContact.times", equalTo(List.of("MORNING")))
                .body("person.safeContact.through", equalTo("RELATIVE"));
        caller().header("If-Match", "\"2\"").body("{}").put("/v1/participants/{id}/person", id).then().statusCode(200);
        caller().get("/v1/participants/{id}", id).then().body("person.givenName", nullValue()).body("person.safeContact", nullValue());
    }

    @Test
    void isChangedOnlyOnTheVersionThatTheCallerSaw() {
        caller().body(RECTIFIED).put("/v1/participants/{id}/person", id).then().statusCode(428);
        caller().header("If-Match", "\"7\"").body(RECTIFIED).put("/v1/participants/{id}/person", id).then().statusCode(412);
    }

    @Test
    void isRefusedWithTheFieldThatIsWrong() {
        rectify(RECTIFIED.replace("RELATIVE", "NEIGHBOUR")).statusCode(400).body("errors.field", hasItem("safeContact.through"));
        rectify(RECTIFIED.replace("4812", "4812 AB")).statusCode(400).body("errors.field", hasItem("postcodeArea"));
        rectify(RECTIFIED.replace("\"channel\":\"MESSAGE\",", "")).statusCode(400).body("errors.field", hasItem("safeContact.channel"));
    }

    @Test
    void intakesAndLevelsAreListedTheLatestFirst() {
        caller().body(Examples.INTAKE.replaceFirst("\\{", "{\"occurredAt\":\"2008-01-07T10:00:00Z\","))
                .post("/v1/participants/{id}/intakes", id)
                .then().statusCode(201);
        caller().body(Examples.INTAKE.replace("LOW", "MIDDLE")).post("/v1/participants/{id}/intakes", id).then().statusCode(201);
        caller().body("{\"participationLevel\":\"HIGH\"}").post("/v1/participants/{id}/level-assessments", id).then().statusCode(201);
        caller().get("/v1/participants/{id}/intakes", id).then().statusCode(200)
                .body("items.participationLevel", equalTo(List.of("MIDDLE", "LOW"))).body("items[1].answers.dutchLevel", equalTo("A1"))
                .body("items[1].occurredAt", equalTo("2008-01-07T10:00:00Z"));
        caller().get("/v1/participants/{id}/level-assessments", id).then().statusCode(200)
                .body("items.participationLevel", equalTo(List.of("HIGH", "MIDDLE", "LOW")));
    }

    private ValidatableResponse rectify(String body) {
        return caller().header("If-Match", "\"1\"").body(body).put("/v1/participants/{id}/person", id).then();
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Examples.token()).contentType("application/json");
    }
}
