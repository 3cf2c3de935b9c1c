package nl.krachtketen.matching;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Read after write without calls between services: news that is on its way is waited for. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class NotArrivedYetTest {

    @Inject
    Calls calls;

    @Test
    void aCallWaitsForTheNewsOfHerAndThenSucceeds() {
        var news = new News();
        var waiting = startedAndWaiting(() -> calls.shortlist(news.participant));
        news.registered();
        assertThat(waiting.join().statusCode()).isEqualTo(201);
    }

    @Test
    void aChoiceWaitsForTheNewsOfTheOfferingAndThenSucceeds() {
        var news = new News();
        news.registered();
        calls.shortlist(news.participant).then().statusCode(201);
        UUID offering = UUID.randomUUID();
        var waiting = startedAndWaiting(() -> calls.choice(news.participant, offering));
        Chain.publish(
                new OfferingEvent.Published(news.offering(offering, OfferingKind.COURSE, "Cursus", News.INTAKE)), 1);
        assertThat(waiting.join().statusCode()).isEqualTo(201);
    }

    @Test
    void withoutNewsOfHerTheAnswerSaysThatItIsOnItsWay() {
        calls.shortlist(UUID.randomUUID())
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .contentType("application/problem+json")
                .body("type", equalTo("https://krachtketen.nl/problems/not-arrived-yet"));
    }

    @Test
    void anOfferingThatNobodyPublishesIsNotFoundInTheEnd() {
        var news = News.ofAWoman();
        UUID madeUp = UUID.randomUUID();
        calls.choice(news.participant, madeUp)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://krachtketen.nl/problems/not-found"));
        calls.decline(news.participant, madeUp).then().statusCode(404);
        calls.fit(news.participant, madeUp).then().statusCode(404);
        assertThat(Calls.count("choice where participant = '" + news.participant + "'")).isZero();
        assertThat(Calls.count("outbox where topic = 'chain-events' and key = '" + news.participant + "'")).isZero();
    }

    private static CompletableFuture<Response> startedAndWaiting(Supplier<Response> call) {
        var answer = CompletableFuture.supplyAsync(call);
        await().during(Duration.ofMillis(300)).until(() -> !answer.isDone());
        return answer;
    }
}
