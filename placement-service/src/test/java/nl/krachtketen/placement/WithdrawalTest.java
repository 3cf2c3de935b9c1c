package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What she decides about her data holds here too, within a minute. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class WithdrawalTest {

    private final Partner welfare = Partner.WELFARE;
    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private UUID woman;
    private String trial;

    @BeforeEach
    void aWomanJoinsInAtTheVolunteerCentre() {
        woman = News.registered();
        UUID offering = centre.publishOffering(2);
        trial = welfare.startTrial(woman, offering).then().statusCode(201).extract().path("id");
        await().untilAsserted(() -> theCentreSeesHerTrial(200));
    }

    @Test
    void theOrganiserNoLongerSeesHerTrialOnceSheWithdrew() {
        decides(false, 2);
        await().untilAsserted(() -> theCentreSeesHerTrial(404));
        welfare.request().get("/v1/trials/" + trial).then().statusCode(200);
    }

    @Test
    void theOrganiserSeesItAgainOnceSheConsentsAndAnOldWithdrawalChangesNothing() {
        decides(false, 2);
        await().untilAsserted(() -> theCentreSeesHerTrial(404));
        decides(true, 3);
        await().untilAsserted(() -> theCentreSeesHerTrial(200));

        decides(false, 2);
        UUID afterwards = News.registered();
        await().untilAsserted(() -> welfare.startTrial(afterwards, centre.publishOffering(1)).then().statusCode(201));
        theCentreSeesHerTrial(200);
    }

    private void decides(boolean given, long sequence) {
        Chain.publish(new ParticipantEvent.ConsentChanged(News.about(woman), ConsentPurpose.PROGRESS, centre.oin(), given), sequence);
    }

    private void theCentreSeesHerTrial(int status) {
        centre.request().get("/v1/trials/" + centre.id("trial", welfare.inward("trial", trial))).then().statusCode(status);
    }
}
