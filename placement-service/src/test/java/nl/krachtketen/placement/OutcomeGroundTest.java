package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.placement.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** What became of her is told by who is with her; being allowed to look is not enough. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class OutcomeGroundTest {

    private final Partner school = Partner.LANGUAGE_SCHOOL;
    private final UUID woman = News.registered();

    @Test
    void whoOnlyLooksForSomethingThatFitsHerRecordsNothing() {
        consents(ConsentPurpose.MATCHING, 2);
        awaitStatus(403);
        consents(ConsentPurpose.FOLLOW_UP, 3);
        awaitStatus(201);
    }

    @Test
    void whoIsAskedToTakeHerOverRecordsNothing() {
        News.offered(woman, school.oin(), school.publishOffering(1));
        awaitStatus(403);
    }

    @Test
    void theOrganiserRecordsWhatItsOwnOfferingLedTo() {
        UUID offering = school.publishOffering(1);
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        problem(record(offering), 403, "forbidden");
        school.startTrial(woman, offering).then().statusCode(201);
        problem(school.post("/v1/outcomes", Examples.outcome(school.id(woman))), 403, "forbidden");
        problem(record(Partner.VOLUNTEER_CENTRE.publishOffering(1)), 403, "forbidden");
        record(offering).then().statusCode(201);
    }

    private Response record(UUID offering) {
        return school.post("/v1/outcomes", Examples.with("\"offeringId\":\"" + offering + "\"", Examples.outcome(school.id(woman))));
    }

    private void consents(ConsentPurpose purpose, long sequence) {
        Chain.publish(new ParticipantEvent.ConsentChanged(News.about(woman), purpose, school.oin(), true), sequence);
    }

    private void awaitStatus(int status) {
        await().until(() -> school.post("/v1/outcomes", Examples.outcome(school.id(woman))).statusCode() == status);
    }
}
