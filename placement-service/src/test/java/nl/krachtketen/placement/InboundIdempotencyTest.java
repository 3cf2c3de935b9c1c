package nl.krachtketen.placement;

import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** A partner's own system reports under an Idempotency-Key, so that it can send again what it had no answer to. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class InboundIdempotencyTest {

    private final Partner welfare = Partner.WELFARE;
    private final String key = UUID.randomUUID().toString();
    private final String reference = "dossier-" + UUID.randomUUID();

    @Test
    void theAnswerIsTheFirstOne() {
        UUID woman = News.known(reference);
        String batch = "[" + moved(reference).json() + "]";
        String first = batch(batch).then().statusCode(200).body("status", contains("ACCEPTED")).extract().asString();
        batch(batch).then().statusCode(200).header("Idempotency-Replayed", "true").body(equalTo(first));
        problem(batch("[]"), 422, "idempotency-key-reused");
        assertThat(outcomes(woman)).isEqualTo(1);
    }

    @Test
    void whatWasRefusedInABatchIsTriedAgain() {
        String known = reference + "-known";
        UUID woman = News.known(known);
        String batch = "[" + moved(known).json() + "," + moved(reference).json() + "]";
        batch(batch).then().statusCode(200).body("status", contains("ACCEPTED", "REFUSED"));
        problem(batch("[]"), 422, "idempotency-key-reused");
        UUID late = News.known(reference);
        batch(batch).then().statusCode(200).body("status", contains("DUPLICATE", "ACCEPTED"));
        batch(batch).then().statusCode(200).header("Idempotency-Replayed", "true").body("status", contains("DUPLICATE", "ACCEPTED"));
        assertThat(outcomes(woman)).isEqualTo(1);
        assertThat(outcomes(late)).isEqualTo(1);
    }

    @Test
    void aRefusedReportDoesNotUseUpTheKey() {
        News.known(reference);
        problem(sent(Report.ONE, moved("nobody-" + reference).json()), 400, "invalid-input");
        sent(Report.ONE, moved(reference).json()).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void ofOtherBatchesAtTheSameMomentOneTakesEffect() throws Exception {
        UUID woman = News.known(reference);
        Callable<Integer> another = () -> batch("[" + moved(reference).json() + "]").statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(Stream.generate(() -> another).limit(16).toList()).stream().map(Future::resultNow))
                    .containsOnly(200, 422).containsOnlyOnce(200);
        }
        assertThat(outcomes(woman)).isEqualTo(1);
    }

    private Report moved(String known) {
        return Report.by(welfare, "placements.moved-to-work",
                "{\"reference\":\"%s\",\"occurredAt\":\"2008-11-03T09:00:00+01:00\"}".formatted(known));
    }

    private Response batch(String events) {
        return sent(Report.BATCH, events);
    }

    private Response sent(String type, String body) {
        return Problems.as(welfare.token()).contentType(type).header("Idempotency-Key", key).body(body).post("/v1/inbound-events");
    }

    private static long outcomes(UUID woman) {
        return TestDatabase.count("placement", "select count(*) from outcome where participant = '" + woman + "'");
    }
}
