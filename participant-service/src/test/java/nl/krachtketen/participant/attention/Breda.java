package nl.krachtketen.participant.attention;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Tokens;

/** Those who work together in Breda, and those who do not belong there. Every test has a municipality and organisations of its own. */
@ApplicationScoped
public class Breda {

    @Inject
    Pairwise pairwise;

    /** An organisation that nobody else uses. */
    public static String organisation() {
        return "%020d".formatted(Math.abs(Ids.next().getLeastSignificantBits()) % 1_000_000_000_000L);
    }

    public RequestSpecification caseworker(String organisation, String municipality) {
        return as(organisation, municipality, "caseworker");
    }

    public RequestSpecification as(String organisation, String municipality, String role) {
        return given().auth().oauth2(Tokens.of(organisation, List.of(municipality), role)).contentType("application/json");
    }

    /** Registers a woman with a contact person, and gives her internal identifier. */
    public UUID register(String organisation, String municipality) {
        String id = caseworker(organisation, municipality).body("""
                        {"municipality":"%s","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
                         "contactPerson":"intake-oost"}""".formatted(municipality))
                .post("/v1/participants").then().statusCode(201).extract().path("id");
        return pairwise.inward("participant", id, organisation).orElseThrow();
    }

    /** Her identifier as the organisation knows it. */
    public String her(UUID participant, String organisation) {
        return pairwise.outward("participant", participant, organisation);
    }
}
