package nl.krachtketen.participant.privacy;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Tokens;

/** Women in Breda, whom one organisation holds and another may come to see. */
@ApplicationScoped
public class Women {

    public static final String HOLDER = "00000001001001001758";
    public static final String RECIPIENT = "00000001001001002758";
    public static final String OTHER = "00000001001001003758";

    private static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "person":{"givenName":"Voorbeeld","birthYear":1971}}""";

    @Inject
    Pairwise pairwise;

    public UUID register() {
        return register(REGISTRATION);
    }

    public UUID register(String body) {
        String id = asHolder().body(body).post("/v1/participants").then().statusCode(201).extract().path("id");
        return pairwise.inward("participant", id, HOLDER).orElseThrow();
    }

    public String knownToHolder(UUID her) {
        return pairwise.outward("participant", her, HOLDER);
    }

    public String knownToRecipient(UUID her) {
        return pairwise.outward("participant", her, RECIPIENT);
    }

    /** Something that the holder knows, as the recipient knows it. */
    public String knownToRecipient(String kind, String knownToHolder) {
        return pairwise.outward(kind, pairwise.inward(kind, knownToHolder, HOLDER).orElseThrow(), RECIPIENT);
    }

    public About about(UUID her, String organisation) {
        return new About(her, Instant.now(), "GM0758", organisation, null, RecruitmentChannel.HOME_VISIT, true, null);
    }

    public RequestSpecification asHolder() {
        return as(HOLDER, "caseworker");
    }

    public RequestSpecification asRecipient() {
        return as(RECIPIENT, "caseworker");
    }

    public RequestSpecification as(String organisation, String... roles) {
        return given().auth().oauth2(Tokens.of(organisation, List.of("GM0758"), roles)).contentType("application/json");
    }
}
