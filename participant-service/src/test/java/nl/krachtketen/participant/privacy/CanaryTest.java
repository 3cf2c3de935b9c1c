package nl.krachtketen.participant.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Logger;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A woman with a name like no other, told wherever one can tell something, and in the wrong places too. Nothing sings of her. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class CanaryTest {

    private static final String PERSON = """
            {"givenName":"Kanariana","familyName":"Kwinkeleerder","birthYear":1971,"phone":"+31 6 98 76 54 32","postcodeArea":"4811",
             "safeContact":{"channel":"MESSAGE","times":["MORNING"],"through":"HERSELF"}}""";
    private static final List<String> CANARIES = List.of("kanariana", "kwinkeleer", "98 76 54 32", "vogelvlucht");
    private static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,"person":%s}"""
            .formatted(PERSON);
    private static final String EMERGENCY = """
            {"person":{"givenName":"Kanariana","familyName":"%s","birthYear":1971,"municipality":"GM0758"},
             "reason":"CANNOT_BE_REACHED","minutes":5}""";

    @Inject
    Women women;

    private final Traces traces = new Traces();
    private final List<String> toldOthers = new ArrayList<>();

    @BeforeEach
    void listen() {
        traces.listen();
    }

    @AfterEach
    void stopListening() {
        traces.stopListening();
    }

    @Test
    void whoSheIsIsFoundNowhereAndHerSealIsGoneOnceSheIsErased() {
        UUID her = women.register(REGISTRATION);
        String id = women.knownToHolder(her);
        women.register(REGISTRATION);
        rectified(id);
        soughtInAnEmergency(her);
        toldInTheWrongPlaces(id);
        Chain.awaitEvent(ParticipantEvent.Registered.class, her);
        List<String> seals = traces.sealsOf(her);
        assertThat(seals).hasSize(2);
        nothingSings();

        women.asHolder().delete("/v1/participants/{id}", id).then().statusCode(204);

        Chain.awaitEvent(ParticipantEvent.Erased.class, her);
        nothingSings();
        assertThat(traces.tablesThatHold(seals)).isEmpty();
        assertThat(traces.tablesThatReferTo(her)).isEmpty();
    }

    @Test
    void whateverLooksForHerFindsWhatIsThere() {
        UUID her = women.register(REGISTRATION);
        Chain.awaitEvent(ParticipantEvent.Registered.class, her);
        Logger.getLogger("canary").info("She sings");
        assertThat(traces.logged()).contains("She sings");
        assertThat(traces.topics()).anyMatch(text -> text.contains("HOME_VISIT"));
        assertThat(traces.tablesThatHold(List.of("home_visit"))).contains("participant", "outbox");
        assertThat(traces.tablesThatHold(traces.sealsOf(her))).containsExactly("participant_person");
        assertThat(traces.tablesThatReferTo(her)).contains("participant_person", "participant_access", "participant_recipient");
    }

    private void rectified(String id) {
        String etag = women.asHolder().get("/v1/participants/{id}", id).then().body("person.givenName", equalTo("Kanariana"))
                .extract().header("ETag");
        women.asHolder().header("If-Match", etag).body(PERSON).put("/v1/participants/{id}/person", id).then().statusCode(200);
    }

    /** Only whoever breaks the glass sees her name, in an answer and nowhere else. */
    private void soughtInAnEmergency(UUID her) {
        told(women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)));
        told(women.asRecipient().body(EMERGENCY.formatted("Kwinkeleerster")).post("/v1/emergency-accesses"));
        told(women.asRecipient().body("{\"participantId\":\"" + women.knownToRecipient(her) + "\",\"reason\":\"CANNOT_BE_REACHED\",\"minutes\":5}")
                .post("/v1/emergency-accesses"));
        told(women.asRecipient().get("/v1/participants?limit=100"));
    }

    /** People write names where none belong, and programs put fields where there are none. */
    private void toldInTheWrongPlaces(String id) {
        for (String wrong : List.of(
                REGISTRATION.replace("\"+31 6 98 76 54 32\"", "\"Vogelvlucht 12\""),
                REGISTRATION.replace("\"Kanariana\"", "\"" + "Kanariana".repeat(20) + "\""),
                REGISTRATION.replace("1971", "\"Kanariana\""),
                REGISTRATION.replace("HOME_VISIT", "Kanariana"),
                REGISTRATION.replace("\"person\"", "\"contactPerson\":\"Kanariana Kwinkeleerder\",\"person\""),
                REGISTRATION.replace("\"person\"", "\"reference\":\"Kanariana Kwinkeleerder\",\"person\""),
                REGISTRATION.replace("\"person\"", "\"note\":\"Kanariana, Vogelvlucht 12\",\"person\""),
                REGISTRATION.replace("\"givenName\"", "\"nickname\""),
                REGISTRATION.replace("\"+31", "+31"))) {
            told(women.asHolder().body(wrong).post("/v1/participants"));
        }
        told(women.asHolder().body("{\"givenName\":\"Kanariana\",\"phone\":\"Kwinkeleerder\"}").header("If-Match", "\"1\"")
                .put("/v1/participants/{id}/person", id));
        told(women.asHolder().body("{\"recordedBy\":\"Kanariana Kwinkeleerder\"}").post("/v1/participants/{id}/consents", id));
        told(women.asHolder().body("{\"channel\":\"Kanariana\",\"contactDate\":\"Vogelvlucht\"}").post("/v1/participants/{id}/contact-moments", id));
        told(women.asHolder().body(EMERGENCY.formatted("Kwinkeleerder").replace("5}", "\"Kanariana\"}")).post("/v1/emergency-accesses"));
        told(given().contentType("application/json").body(REGISTRATION).post("/v1/participants"));
    }

    /** An error, or an answer to somebody who may not know who she is. */
    private void told(Response answer) {
        toldOthers.add(answer.asString());
    }

    private void nothingSings() {
        assertThat(sung(traces.topics())).as("on topics").isEmpty();
        assertThat(sung(traces.logged())).as("in the log").isEmpty();
        assertThat(sung(List.of(given().get("/q/metrics").asString()))).as("in metrics").isEmpty();
        assertThat(sung(toldOthers)).as("in answers to others, and in errors").isEmpty();
        assertThat(traces.tablesThatHold(CANARIES)).as("in clear in the database").isEmpty();
    }

    private static List<String> sung(List<String> texts) {
        return texts.stream().filter(Objects::nonNull).filter(text -> CANARIES.stream().anyMatch(text.toLowerCase()::contains)).toList();
    }
}
