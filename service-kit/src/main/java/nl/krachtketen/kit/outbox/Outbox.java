package nl.krachtketen.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.inbox.Cause;
import org.jdbi.v3.core.Jdbi;

/** Where a use case says what happened: in the same transaction as the change, so that neither can be without the other. */
@ApplicationScoped
public class Outbox {

    /** Never a part of JSON. An array would be escaped character by character, and some of these facts name a thousand women. */
    private static final String SEPARATOR = "\u001e";

    @Inject
    Jdbi jdbi;

    @Inject
    Cause cause;

    /**
     * Publishes a fact. Its identifier is minted here, once: every retry and replay carries the same.
     *
     * @param sequence the version that the aggregate has after this change
     */
    public void publish(Event event, long sequence) {
        UUID id = Ids.next();
        var entry = EventCatalogue.of(event);
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into outbox (id, topic, key, type, sequence, correlation_id, causation_id, traceparent, payload)
                        values (:id, :topic, :key, :type, :sequence, :correlation, :causation, :traceparent, :payload)""")
                .bind("id", id).bind("topic", entry.topic()).bind("key", event.key().toString()).bind("type", entry.type())
                .bind("sequence", sequence)
                .bind("correlation", cause.correlation().orElse(id)).bind("causation", cause.event().orElse(null))
                .bind("traceparent", traceparent())
                .bind("payload", json(event)).execute());
    }

    /** Publishes facts of one kind that belong to no version of anything, in one statement. */
    public void publishAll(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        var entry = EventCatalogue.of(events.getFirst());
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into outbox (id, topic, key, type, sequence, correlation_id, causation_id, traceparent, payload)
                        select id, :topic, key, :type, 0, coalesce(:correlation::uuid, id), :causation::uuid, :traceparent, payload
                        from unnest(:ids, :keys, string_to_array(:payloads, :separator)) as fact (id, key, payload)""")
                .bind("topic", entry.topic()).bind("type", entry.type()).bind("correlation", cause.correlation().orElse(null))
                .bind("causation", cause.event().orElse(null)).bind("traceparent", traceparent())
                .bindArray("ids", UUID.class, events.stream().map(event -> Ids.next()).toList())
                .bindArray("keys", String.class, events.stream().map(event -> event.key().toString()).toList())
                .bind("payloads", events.stream().map(Outbox::json).collect(Collectors.joining(SEPARATOR))).bind("separator", SEPARATOR)
                .execute());
    }

    private static String json(Event event) {
        return new String(EventJson.write(event), StandardCharsets.UTF_8);
    }

    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex()) : null;
    }
}
