package nl.krachtketen.placement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Who holds her oversees what she does at the same time. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class TrajectoryTest {

    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner welfare = Partner.WELFARE;
    private final UUID woman = News.registered();

    @Test
    void civicIntegrationBesideVolunteeringIsADualTrajectory() {
        UUID programme = centre.publish(Examples.OFFERING.replace("\"COURSE\"", "\"CIVIC_INTEGRATION\""));
        String activity = welfare.post("/v1/activities", Examples.start(welfare.id(woman), programme))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        trajectories().body("steps.kind", contains("ACTIVITY")).body("dualNow", equalTo(false));

        String placement = welfare.startPlacement(woman, centre.publishOffering(1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        trajectories()
                .body("dualNow", equalTo(true))
                .body("dualTrajectories.part", contains("VOLUNTEERING"))
                .body("dualTrajectories[0].civicIntegrationId", equalTo(activity))
                .body("dualTrajectories[0].otherId", equalTo(placement))
                .body("dualTrajectories[0].until", nullValue())
                .body("rule.code", equalTo("CIVIC_INTEGRATION_BESIDE_ANOTHER_STEP"));

        welfare.post("/v1/placements/" + placement + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(201);
        String endedAt = trajectories().body("dualNow", equalTo(false)).extract().path("steps[1].endedAt");
        trajectories().body("dualTrajectories[0].until", equalTo(endedAt));
    }

    @Test
    void anOrganiserDoesNotOverseeWhatSheDoesElsewhere() {
        welfare.startTrial(woman, centre.publishOffering(1)).then().statusCode(201);
        trajectories().body("steps.kind", contains("TRIAL")).body("dualTrajectories", empty());
        Partner.of(centre.oin(), "caseworker")
                .request()
                .get("/v1/participants/" + centre.id(woman) + "/trajectories")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse trajectories() {
        return welfare.request()
                .get("/v1/participants/" + welfare.id(woman) + "/trajectories")
                .then()
                .statusCode(200);
    }
}
