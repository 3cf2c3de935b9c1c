package nl.krachtketen.placement;

import static nl.krachtketen.placement.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** What an organiser is told of its terms: warnings where they do not fit, refusals where they contradict themselves. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class OfferingWarningsTest {

    private static final String EMPLOYER =
            "\"employer\":{\"guaranteedJobs\":12,\"confirmedBy\":\"personeelszaken\",\"talkBeforeStart\":true}";

    private final Partner centre = Partner.VOLUNTEER_CENTRE;

    @Test
    void anOfferingThatDoesNotFitItsLevelIsPublishedWithWarnings() {
        centre.post("/v1/offerings", Examples.OFFERING.replace("LIGHT", "FIRM")).then().statusCode(201)
                .body("warnings.code", contains("OBLIGATION_AT_LOW_LEVEL", "CHILDREN_AT_LOW_LEVEL"))
                .body("warnings[0].text.nl", startsWith("Op laag niveau")).body("warnings[0].text.en", startsWith("At a low level"));
    }

    @Test
    void anOfferingThatFitsGetsNone() {
        String fitting = Examples.OFFERING.replace("LIGHT", "NONE").replace("CARE_ON_SITE", "COME_ALONG");
        centre.post("/v1/offerings", fitting).then().statusCode(201).body("warnings", empty());
    }

    @Test
    void workLearningMayComeWithGuaranteedJobs() {
        String body = Examples.with(EMPLOYER, Examples.OFFERING.replace("COURSE", "WORK_LEARNING"));
        centre.post("/v1/offerings", body).then().statusCode(201)
                .body("employer.guaranteedJobs", equalTo(12)).body("employer.talkBeforeStart", equalTo(true))
                .body("warnings.code", hasItem("RESULTS_AT_LOW_LEVEL")).body("warnings.code", not(hasItem("FAR_AT_LOW_LEVEL")));
    }

    @Test
    void anythingElseMayNot() {
        problem(centre.post("/v1/offerings", Examples.with(EMPLOYER, Examples.OFFERING)), 400, "invalid-input")
                .body("errors.field", contains("employer"));
        String nobody = EMPLOYER.replace("personeelszaken", "Jan Jansen");
        problem(centre.post("/v1/offerings", Examples.with(nobody, Examples.OFFERING.replace("COURSE", "WORK_LEARNING"))), 400,
                        "invalid-input")
                .body("errors.field", contains("employer.confirmedBy"));
    }

    @Test
    void startDatesAndWalkingInExcludeEachOther() {
        String both = Examples.with("\"startDates\":[\"2009-01-12\"],\"dropIn\":true", Examples.OFFERING);
        problem(centre.post("/v1/offerings", both), 400, "invalid-input").body("errors.field", contains("dropIn"));
        String never = Examples.with("\"startDates\":[\"9009-01-12\"]", Examples.OFFERING);
        problem(centre.post("/v1/offerings", never), 400, "invalid-input").body("errors.field", contains("startDates"));
    }

    @Test
    void everythingThatIsSaidCanBeReadBack() {
        String body = Examples.with("\"startDates\":[\"2009-09-01\",\"2009-01-12\"],\"groupSize\":8,\"inReturn\":[\"CERTIFICATE\"],"
                + "\"expensesPaid\":true,\"fundingSource\":\"MUNICIPALITY\",\"fundedUntilDate\":\"2009-12-31\"", Examples.OFFERING);
        centre.offering(centre.publish(body)).then().statusCode(200)
                .body("startDates", contains("2009-01-12", "2009-09-01")).body("groupSize", equalTo(8))
                .body("inReturn", contains("CERTIFICATE")).body("expensesPaid", equalTo(true))
                .body("fundingSource", equalTo("MUNICIPALITY")).body("fundedUntilDate", equalTo("2009-12-31"));
    }
}
