package nl.krachtketen.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads CloudEvents in binary mode off Kafka records. */
final class Envelopes {

    private Envelopes() {}

    /** @throws Unreadable if an attribute is missing or malformed, or the data does not fit its type */
    static Received read(ConsumerRecord<String, byte[]> record) {
        try {
            var envelope = new Received.Envelope(UUID.fromString(required(record, "ce_id")), required(record, "ce_source"),
                    required(record, "ce_type"), required(record, "ce_subject"), Instant.parse(required(record, "ce_time")),
                    Long.parseLong(required(record, "ce_sequence")),
                    header(record, "ce_correlationid").map(UUID::fromString).orElseGet(() -> UUID.fromString(required(record, "ce_id"))),
                    header(record, "ce_causationid").map(UUID::fromString).orElse(null),
                    header(record, "traceparent").orElse(null), record.topic(), record.value());
            return EventCatalogue.byType(envelope.type()).isEmpty()
                    ? new Received.Unknown(envelope)
                    : new Received.Known(envelope, EventJson.read(envelope.type(), envelope.payload()));
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        return header(record, name).orElseThrow(() -> new IllegalArgumentException("header " + name + " is missing"));
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name)).map(Header::value).map(v -> new String(v, StandardCharsets.UTF_8));
    }

    /** Poison: a record that no later attempt will read either. */
    static final class Unreadable extends RuntimeException {
        Unreadable(RuntimeException cause) {
            super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
        }
    }
}
