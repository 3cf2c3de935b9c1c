package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** A partner's system may send a request again whenever it is unsure. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class IdempotencyTest {

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = post(key, Examples.REGISTRATION);
        Response second = post(key, Examples.REGISTRATION);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        post(key, Examples.REGISTRATION);
        post(key, Examples.REGISTRATION.replace("NONE", "BENEFIT")).then().statusCode(422)
                .body("type", equalTo("https://krachtketen.nl/problems/idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestDoesNotUseUpTheKey() {
        String key = UUID.randomUUID().toString();
        post(key, Examples.REGISTRATION.replace("GM0758", "GM0363")).then().statusCode(403);
        post(key, Examples.REGISTRATION).then().statusCode(201);
    }

    @Test
    void twentyAtOnceAreOne() throws InterruptedException, ExecutionException {
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Callable<String>> calls = IntStream.range(0, 20).<Callable<String>>mapToObj(i -> () -> post(key, Examples.REGISTRATION).path("id")).toList();
            List<Future<String>> answers = threads.invokeAll(calls);
            var ids = answers.stream().map(Future::resultNow).collect(Collectors.toSet());
            assertThat(ids).hasSize(1).doesNotContainNull();
        }
    }

    private static Response post(String key, String body) {
        return given().auth().oauth2(Examples.token()).contentType("application/json").header("Idempotency-Key", key).body(body).post("/v1/participants");
    }
}
