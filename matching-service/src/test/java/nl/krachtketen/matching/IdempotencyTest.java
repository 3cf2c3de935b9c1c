package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** A retry is not a second choice. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class IdempotencyTest {

    @Inject
    Calls calls;

    @Test
    void theSameKeyChoosesOnce() {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus");
        String body = calls.choiceBody(news.participant, offering);
        String first = Calls.caller()
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/v1/choices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Calls.caller()
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/v1/choices")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo(first));
        assertThat(Calls.count("choice where participant = '" + news.participant + "'")).isOne();
        assertThat(Calls.count("outbox where topic = 'chain-events' and key = '" + news.participant + "'")).isOne();
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        var news = News.ofAWoman();
        String limited = "{\"participantId\":\"%s\",\"limit\":%d}";
        Calls.caller()
                .header("Idempotency-Key", "key-2")
                .body(limited.formatted(calls.outward(news.participant), 3))
                .post("/v1/shortlists")
                .then()
                .statusCode(201);
        Calls.caller()
                .header("Idempotency-Key", "key-2")
                .body(limited.formatted(calls.outward(news.participant), 4))
                .post("/v1/shortlists")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://krachtketen.nl/problems/idempotency-key-reused"));
        assertThat(Calls.count("shortlist where participant = '" + news.participant + "'")).isOne();
    }
}
