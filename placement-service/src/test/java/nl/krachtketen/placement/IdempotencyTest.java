package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that is sent again takes no second place. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private UUID offering;
    private UUID woman;

    @BeforeEach
    void aWomanAndAnOffering() {
        offering = Partner.VOLUNTEER_CENTRE.publishOffering(2);
        woman = News.registered();
    }

    @Test
    void theSameStartSentTwiceIsOneTrial() {
        Response first = start(Examples.start(Partner.WELFARE.id(woman), offering));
        Response second = start(Examples.start(Partner.WELFARE.id(woman), offering));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(TestDatabase.count("placement", "select count(*) from trial where participant = '" + woman + "'"))
                .isEqualTo(1);
        assertThat(TestDatabase.count("placement", "select count(*) from outbox where topic = 'chain-events' and key = '" + woman + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherWomanIsRefused() {
        start(Examples.start(Partner.WELFARE.id(woman), offering)).then().statusCode(201);
        start(Examples.start(Partner.WELFARE.id(News.registered()), offering))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://krachtketen.nl/problems/idempotency-key-reused"));
        Partner.VOLUNTEER_CENTRE.offering(offering).then().body("taken", equalTo(1));
    }

    @Test
    void aRefusedStartDoesNotUseUpTheKey() {
        UUID full = Partner.VOLUNTEER_CENTRE.publishOffering(1);
        String placement = Partner.WELFARE
                .startPlacement(News.registered(), full)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        start(Examples.start(Partner.WELFARE.id(woman), full)).then().statusCode(409);
        Partner.WELFARE
                .post("/v1/placements/" + placement + "/endings", "{\"reason\":\"MOVED_ON\"}")
                .then()
                .statusCode(201);
        start(Examples.start(Partner.WELFARE.id(woman), full)).then().statusCode(201);
    }

    private Response start(String body) {
        return Partner.WELFARE
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/trials");
    }
}
