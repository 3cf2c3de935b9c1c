package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may not do something gets the right problem, and nothing is stored or published. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class RefusedCallerTest {

    private static final UUID WOMAN = News.registered();
    private static UUID offering;

    private long before;

    @BeforeEach
    void rememberWhatIsStored() {
        if (offering == null) {
            offering = Partner.VOLUNTEER_CENTRE.publishOffering(1);
        }
        before = Problems.storedWhenQuiet();
    }

    @AfterEach
    void nothingIsStoredOrPublished() {
        assertThat(Problems.stored()).isEqualTo(before);
    }

    @Test
    void anUnknownIdentifierIsNotFound() {
        Problems.problem(Partner.WELFARE.startTrial(WOMAN, UUID.randomUUID()), 404, "not-found");
        Problems.problem(Partner.WELFARE.endTrial("A".repeat(43), "PLACEMENT"), 404, "not-found");
        Problems.problem(
                Partner.WELFARE.request().get("/v1/placements/" + Partner.WELFARE.id("placement", UUID.randomUUID())),
                404,
                "not-found");
        Problems.problem(Partner.WELFARE.offering(UUID.randomUUID()), 404, "not-found");
        Problems.problem(Partner.WELFARE.request().get("/v1/offerings/seventeen"), 404, "not-found");
    }

    @Test
    void withoutATokenNothingIsToldOrDone() {
        Problems.problem(
                given().contentType("application/json").body(Examples.OFFERING).post("/v1/offerings"),
                401,
                "unauthorized");
        Problems.problem(given().get("/v1/offerings"), 401, "unauthorized");
    }

    @Test
    void anExpiredTokenIsRefused() {
        String expired =
                Tokens.of(Partner.VOLUNTEER_CENTRE.oin(), List.of("GM0758"), Duration.ofMinutes(-5), "organiser");
        Problems.problem(Problems.as(expired).body(Examples.OFFERING).post("/v1/offerings"), 401, "unauthorized");
    }

    @Test
    void aTokenWithoutTheRoleIsRefused() {
        Problems.problem(Partner.WELFARE.post("/v1/offerings", Examples.OFFERING), 403, "forbidden");
        Problems.problem(Partner.VOLUNTEER_CENTRE.request().get("/v1/funding-gaps"), 403, "forbidden");
        String jobCentre = Tokens.of(Partner.WELFARE.oin(), List.of("GM0758"), "job-centre");
        Problems.problem(
                Problems.as(jobCentre)
                        .body(Examples.start(Partner.WELFARE.id(WOMAN), offering))
                        .post("/v1/trials"),
                403,
                "forbidden");
    }

    @Test
    void aMunicipalityOfSomebodyElseIsRefused() {
        Problems.problem(
                Partner.VOLUNTEER_CENTRE.post("/v1/offerings", Examples.OFFERING.replace("GM0758", "GM0363")),
                403,
                "forbidden");
    }

    @Test
    void anIdentifierThatWasGivenToAnotherOrganisationIsRefused() {
        String body = Examples.start(Partner.VOLUNTEER_CENTRE.id(WOMAN), offering);
        Problems.problem(Partner.WELFARE.post("/v1/trials", body), 400, "invalid-input")
                .body("errors.field", hasItem("participantId"));
    }
}
