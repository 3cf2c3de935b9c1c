package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A woman asked to be forgotten. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class ErasureTest {

    private final Partner welfare = Partner.WELFARE;
    private final Partner centre = Partner.VOLUNTEER_CENTRE;

    @Test
    void nothingOfHerIsLeftHerPlacesGoToOthersAndNothingCanFollow() {
        UUID offering = centre.publishOffering(1);
        UUID woman = News.registered();
        UUID next = News.registered();
        String trial = welfare.startTrial(woman, offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        welfare.post("/v1/outcomes", Examples.outcome(welfare.id(woman))).then().statusCode(201);
        News.chosen(next, offering);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, next);

        News.erased(woman);

        Chain.awaitEvent(PlaceEvent.PlaceOffered.class, next);
        assertThat(rowsOf(woman)).isZero();
        centre.offering(offering).then().body("taken", equalTo(1)).body("waiting", equalTo(0));
        welfare.startTrial(woman, offering)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/erased"));
        welfare.post("/v1/outcomes", Examples.outcome(welfare.id(woman))).then().statusCode(409);
        welfare.request().get("/v1/trials/" + trial).then().statusCode(404);
    }

    @Test
    void newsThatComesLateDoesNotBringHerBack() {
        UUID offering = centre.publishOffering(2);
        UUID woman = News.registered();
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        News.erased(woman);
        News.chosen(woman, offering);
        UUID later = News.registered();
        News.chosen(later, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, later);
        assertThat(rowsOf(woman)).isZero();
        await().untilAsserted(() -> centre.offering(offering).then().body("taken", equalTo(1)));
    }

    @RepeatedTest(3)
    void whatStartsInTheSameMomentLeavesNothingBehind() throws InterruptedException {
        List<UUID> offerings =
                Stream.generate(() -> centre.publishOffering(1)).limit(4).toList();
        UUID woman = News.registered();
        welfare.startTrial(woman, offerings.getFirst()).then().statusCode(201);

        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            UUID offering = offerings.get(i % 4);
            calls.add(() -> welfare.startTrial(woman, offering));
        }
        calls.add(() -> erase(woman));
        Collections.rotate(calls, 12);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(calls))
                    .extracting(answer -> answer.resultNow().statusCode())
                    .isSubsetOf(200, 201, 409);
        }

        await().untilAsserted(() -> assertThat(rowsOf(woman)).isZero());
        offerings.forEach(offering ->
                centre.offering(offering).then().body("taken", equalTo(0)).body("state", equalTo("OPEN")));
    }

    private Response erase(UUID woman) {
        News.erased(woman);
        return centre.request().get("/v1/offerings");
    }

    private static long rowsOf(UUID woman) {
        return TestDatabase.count("placement", """
            select (select count(*) from trial where participant = '%1$s')
                + (select count(*) from outcome where participant = '%1$s')
                + (select count(*) from place_request where participant = '%1$s')
                + (select count(*) from participant_access where participant = '%1$s')
                + (select count(*) from known_participant where participant = '%1$s')""".formatted(woman));
    }
}
