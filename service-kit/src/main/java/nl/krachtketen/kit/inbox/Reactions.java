package nl.krachtketen.kit.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Lets a service react to events one by one, each as its own span of the trace that began at the partner's call. */
@ApplicationScoped
public class Reactions {

    @Inject
    Tracer tracer;

    @Inject
    Cause cause;

    /** Reacts to each known event in order; what a reaction publishes names the event as its cause. */
    public void to(List<? extends Received> events, Consumer<Received.Known> reaction) {
        for (Received received : events) {
            if (received instanceof Received.Known known) {
                traced(known, () -> cause.of(known, () -> reaction.accept(known)));
            }
        }
    }

    private void traced(Received.Known known, Runnable work) {
        var span = tracer.spanBuilder("react to " + known.envelope().type()).setSpanKind(SpanKind.CONSUMER)
                .setParent(remote(known.envelope().traceparent())).startSpan();
        try (Scope ignored = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }

    private static Context remote(String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-");
        return parts.length != 4 ? Context.root() : Context.root().with(Span.wrap(
                SpanContext.createFromRemoteParent(parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault())));
    }
}
