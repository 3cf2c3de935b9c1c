package nl.krachtketen.matching;

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
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Whoever reads traces can't answer for her. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
@TestProfile(LinkTraceTest.WithTraces.class)
class LinkTraceTest {

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
            seen.add(span.getName() + " " + span.toSpanData().getAttributes());
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            seen.add(span.getName() + " " + span.toSpanData().getAttributes());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    @Test
    void noTraceHoldsTheLinkToHerPage() {
        given().get("/keuze/unguessable?taal=tr").then().statusCode(404);
        Calls.answer("/keuze/unguessable", "hulp").then().statusCode(404);
        Calls.caller().get("/v1/help-requests").then().statusCode(200);
        await().untilAsserted(() -> assertThat(spans.seen).anyMatch(span -> span.contains("/v1/help-requests")));
        assertThat(spans.seen).noneMatch(span -> span.contains("unguessable"));
    }
}
