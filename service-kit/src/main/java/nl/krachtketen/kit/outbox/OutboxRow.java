package nl.krachtketen.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.connect.data.Struct;

/** One fact to relay, read from the outbox or from the database's log. */
public record OutboxRow(UUID id, String topic, String key, String type, long sequence, Instant createdAt, UUID correlationId,
        UUID causationId, String traceparent, String payload) {

    /** A row as Debezium reads it from the log: uuids as text, timestamps as ISO 8601 text. */
    static OutboxRow of(Struct row) {
        return new OutboxRow(UUID.fromString(row.getString("id")), row.getString("topic"), row.getString("key"), row.getString("type"),
                row.getInt64("sequence"), Instant.parse(row.getString("created_at")), UUID.fromString(row.getString("correlation_id")),
                row.getString("causation_id") == null ? null : UUID.fromString(row.getString("causation_id")),
                row.getString("traceparent"), row.getString("payload"));
    }

    /** The CloudEvent in Kafka's binary mode, with the attributes of the NL GOV profile. */
    ProducerRecord<String, byte[]> toRecord(String source) {
        var record = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(record, "content-type", "application/json");
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", source);
        header(record, "ce_type", type);
        header(record, "ce_subject", key);
        header(record, "ce_time", createdAt.truncatedTo(ChronoUnit.MILLIS).toString());
        header(record, "ce_sequence", "%010d".formatted(sequence));
        header(record, "ce_dataschema", EventCatalogue.byType(type).orElseThrow().dataSchema().toString());
        header(record, "ce_dataclassification", "pseudonymous");
        header(record, "ce_correlationid", correlationId.toString());
        header(record, "ce_causationid", causationId == null ? null : causationId.toString());
        header(record, "traceparent", traceparent);
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
