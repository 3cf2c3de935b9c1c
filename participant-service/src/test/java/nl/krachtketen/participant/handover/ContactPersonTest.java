package nl.krachtketen.participant.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom she can turn to, and how often that changed. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ContactPersonTest {

    @Inject
    Partners partners;

    private UUID her;

    @BeforeEach
    void sheCanTurnToIntakeOost() {
        her = partners.register();
    }

    @Test
    void everySomebodyElseIsCounted() {
        name("\"1\"", "intake-oost").statusCode(200).body("changes", equalTo(0)).header("ETag", "\"2\"");
        name("\"2\"", "team-west").statusCode(200).body("contactPerson", equalTo("team-west")).body("changes", equalTo(1));
        partners.as(Partners.GIVER).get("/v1/participants/{id}", partners.her(her, Partners.GIVER)).then()
                .body("contactPerson", equalTo("team-west"));
    }

    @Test
    void nobodyIsNamedOnAnOldVersionOrWithoutOne() {
        name("\"7\"", "team-west").statusCode(412);
        partners.as(Partners.GIVER).body("{\"contactPerson\":\"team-west\"}")
                .put("/v1/participants/{id}/contact-person", partners.her(her, Partners.GIVER)).then().statusCode(428);
    }

    @Test
    void aPersonsNameIsNoRoleAccount() {
        name("\"1\"", "Mieke de Vries").statusCode(400).body("errors.field", hasItem("contactPerson"));
    }

    private ValidatableResponse name(String version, String contactPerson) {
        return partners.as(Partners.GIVER).header("If-Match", version).body("{\"contactPerson\":\"" + contactPerson + "\"}")
                .put("/v1/participants/{id}/contact-person", partners.her(her, Partners.GIVER)).then();
    }
}
