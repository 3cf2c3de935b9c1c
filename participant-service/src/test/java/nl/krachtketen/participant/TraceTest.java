package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** One trace leads from a partner's call to whoever hears of it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
@TestProfile(TraceTest.WithTraces.class)
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    public static class WithTraces implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");
        }
    }

    @Inject
    Spans spans;

    /** Every span that is kept, as it begins and as it ends. */
    @Singleton
    static class Spans implements SpanProcessor {

        private final Queue<String> seen = new ConcurrentLinkedQueue<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            seen.add(span.getName() + " " + span.getSpanContext().getTraceId() + " " + span.toSpanData().getAttributes());
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            seen.add(span.getName() + " " + span.getSpanContext().getTraceId() + " " + span.toSpanData().getAttributes());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    @Test
    void noTraceHoldsTheLinkToHerPage() {
        given().get("/mijn-gegevens/unguessable?taal=tr").then().statusCode(404);
        given().contentType("application/x-www-form-urlencoded").formParam("doel", "MATCHING").post("/mijn-gegevens/unguessable/intrekkingen")
                .then().statusCode(404);
        given().auth().oauth2(Examples.token()).get("/v1/participants").then().statusCode(200);
        await().untilAsserted(() -> assertThat(spans.seen).anyMatch(span -> span.contains("/v1/participants")));
        assertThat(spans.seen).noneMatch(span -> span.contains("unguessable"));
    }

    @Test
    void theEventCarriesTheCallersTrace() {
        given().auth().oauth2(Examples.token()).contentType("application/json").header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body(Examples.REGISTRATION).post("/v1/participants").then().statusCode(201);
        var record = Chain.awaitRecord("chain-events", r -> Chain.header(r, "traceparent").contains(TRACE));
        assertThat(Chain.header(record, "traceparent")).startsWith("00-" + TRACE).doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void aReactionBelongsToTheTraceOfTheCall() {
        String elsewhere = "7d2f1c0b9a8e4f53b6a1d0c9e8f7a6b5";
        var about = new About(UUID.randomUUID(), Instant.now(), "GM0758", Examples.OTHER_ORGANISATION, null, RecruitmentChannel.HOME_VISIT,
                true, null);
        var record = Chain.record(new PlacementEvent.TrialStarted(about, UUID.randomUUID()), UUID.randomUUID(), 1);
        record.headers().add("traceparent", ("00-" + elsewhere + "-00f067aa0ba902b7-01").getBytes(StandardCharsets.US_ASCII));
        Chain.publish(record);
        await().untilAsserted(() -> assertThat(spans.seen)
                .anyMatch(span -> span.startsWith("react to nl.krachtketen.placements.trial-started.v1 " + elsewhere)));
    }
}
