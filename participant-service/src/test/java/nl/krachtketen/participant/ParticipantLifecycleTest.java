package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** The life of a participant's record, told from beginning to end. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ParticipantLifecycleTest {

    @Inject
    Pairwise pairwise;

    @Test
    void fromRecruitedToForgotten() {
        // A women's organisation in Breda meets her at a home visit and registers her.
        var registered = caller().body(Examples.REGISTRATION).post("/v1/participants")
                .then().statusCode(201).header("ETag", "\"1\"").header("API-Version", not(equalTo(null)))
                .body("id", hasLength(43)).body("inChain", equalTo(true)).extract();
        String id = registered.path("id");
        UUID internal = pairwise.inward("participant", id, Examples.ORGANISATION).orElseThrow();
        var event = Chain.awaitEvent(ParticipantEvent.Registered.class, internal);
        assertThat(event.about().municipality()).isEqualTo("GM0758");
        assertThat(event.about().participationLevel()).isNull();

        // At the intake she tells what she wants; she goes out little, so her level is low.
        caller().body(Examples.INTAKE).post("/v1/participants/{id}/intakes", id)
                .then().statusCode(201).header("ETag", "\"2\"").body("participationLevel", equalTo("LOW"));
        var intake = Chain.awaitEvent(ParticipantEvent.IntakeDone.class, internal);
        assertThat(intake.about().participationLevel()).isEqualTo(ParticipationLevel.LOW);
        assertThat(intake.postcodeArea()).isEqualTo("4811");

        // Half a year later she comes to the course alone: her level has risen, and the history says from where.
        caller().body("{\"participationLevel\":\"MIDDLE\"}").post("/v1/participants/{id}/level-assessments", id)
                .then().statusCode(201).body("participationLevel", equalTo("MIDDLE"));
        assertThat(Chain.awaitEvent(ParticipantEvent.LevelAssessed.class, internal).previousLevel()).isEqualTo(ParticipationLevel.LOW);

        // She moves away and leaves the chain; a level can no longer be assessed, and the answer says what is possible.
        caller().body("{\"reason\":\"MOVED_AWAY\"}").post("/v1/participants/{id}/departures", id).then().statusCode(201).body("inChain", equalTo(false));
        assertThat(Chain.awaitEvent(ParticipantEvent.Left.class, internal).reason()).isEqualTo(LeaveReason.MOVED_AWAY);
        caller().body("{\"participationLevel\":\"HIGH\"}").post("/v1/participants/{id}/level-assessments", id)
                .then().statusCode(409).body("possibleNow[0]", equalTo("recordIntake"));

        // She comes back: an intake is always possible. Her record still holds who she is, for her own organisation.
        caller().body(Examples.INTAKE).post("/v1/participants/{id}/intakes", id).then().statusCode(201).body("inChain", equalTo(true));
        caller().get("/v1/participants/{id}", id).then().statusCode(200).body("person.givenName", equalTo("Voorbeeld"))
                .body("intake.dutchLevel", equalTo("A1"));

        // At last she asks to be forgotten. Nothing can follow.
        caller().delete("/v1/participants/{id}", id).then().statusCode(204);
        Chain.awaitEvent(ParticipantEvent.Erased.class, internal);
        caller().body(Examples.INTAKE).post("/v1/participants/{id}/intakes", id)
                .then().statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/erased"));
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Examples.token()).contentType("application/json");
    }
}
