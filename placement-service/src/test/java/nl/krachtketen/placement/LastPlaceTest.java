package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A place is given once, however many ask for it at the same moment. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class LastPlaceTest {

    private static final int WOMEN = 40;
    private static final int PLACES = 7;

    @Test
    void aPlaceIsNeverTakenTwice() throws InterruptedException {
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(PLACES);
        List<UUID> women = Stream.generate(News::registered).limit(WOMEN).toList();

        List<Response> answers = atOnce(women.stream()
                .<Callable<Response>>map(woman -> () -> Partner.WELFARE.startTrial(woman, offering))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(PLACES);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .hasSize(WOMEN - PLACES)
                .allSatisfy(answer -> answer.then()
                        .statusCode(409)
                        .body("type", equalTo("https://krachtketen.nl/problems/offering-full")));
        assertThat(TestDatabase.count("placement", "select count(*) from trial where offering_id = '" + offering + "'"))
                .isEqualTo(PLACES);
        Partner.VOLUNTEER_CENTRE
                .offering(offering)
                .then()
                .body("taken", equalTo(PLACES))
                .body("state", equalTo("FULL"));
        assertThat(Chain.awaitEvent(OfferingEvent.Full.class, offering)
                        .offering()
                        .taken())
                .isEqualTo(PLACES);
    }

    @Test
    @Tag("long")
    void theLastPlaceGoesOnceInEachOfFiftyRounds() throws InterruptedException {
        List<UUID> women = Stream.generate(News::registered).limit(WOMEN).toList();
        for (int round = 0; round < 50; round++) {
            UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(1);
            List<Response> answers = atOnce(women.stream()
                    .<Callable<Response>>map(woman -> () -> Partner.WELFARE.startTrial(woman, offering))
                    .toList());
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(WOMEN - 1);
            Partner.VOLUNTEER_CENTRE.offering(offering).then().body("taken", equalTo(1));
        }
    }

    @Test
    void oneWomanNeedsOnePlaceHoweverManyStepsStartAtOnce() throws InterruptedException {
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(1);
        UUID woman = News.registered();

        List<Response> answers = atOnce(IntStream.range(0, 10)
                .<Callable<Response>>mapToObj(i -> () -> i % 2 == 0
                        ? Partner.WELFARE.startTrial(woman, offering)
                        : Partner.WELFARE.startPlacement(woman, offering))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        Partner.VOLUNTEER_CENTRE.offering(offering).then().body("taken", equalTo(1));
    }

    @Test
    void aTrialThatIsEndedByManyAtOnceEndsOnce() throws InterruptedException {
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(3);
        String trial = Partner.WELFARE
                .startTrial(News.registered(), offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        List<Response> answers = atOnce(IntStream.range(0, 10)
                .<Callable<Response>>mapToObj(i -> () -> Partner.WELFARE.endTrial(trial, "NOTHING_FOR_NOW"))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(9);
        Partner.VOLUNTEER_CENTRE.offering(offering).then().body("taken", equalTo(0));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
