package nl.krachtketen.kit.test;

import static nl.krachtketen.kit.test.Eventually.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.kit.Ids;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The bus as seen from outside a service: what it published, and news from services that are not there. */
public final class Chain {

    private static final String ELSEWHERE = "urn:nld:oin:00000001001001001000:systeem:test";

    private Chain() {}

    /** Publishes an event as another service would. */
    public static void publish(Event event, long sequence) {
        publish(record(event, Ids.next(), sequence));
    }

    /** A record as another service would send it, with an identifier of the test's choice. */
    public static ProducerRecord<String, byte[]> record(Event event, UUID id, long sequence) {
        var entry = EventCatalogue.of(event);
        return record(entry.topic(), entry.type(), event.key().toString(), id, sequence, EventJson.write(event));
    }

    /** Any record with CloudEvents headers, also one that no service should understand. */
    public static ProducerRecord<String, byte[]> record(String topic, String type, String key, UUID id, long sequence, byte[] payload) {
        var record = new ProducerRecord<>(topic, key, payload);
        Map.of("ce_id", id.toString(), "ce_source", ELSEWHERE, "ce_type", type, "ce_subject", key, "ce_specversion", "1.0",
                "ce_time", Instant.now().toString(), "ce_sequence", "%010d".formatted(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    public static void publish(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrap()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a record that fits is on the topic, and returns the first. */
    public static ConsumerRecord<String, byte[]> awaitRecord(String topic, Predicate<ConsumerRecord<String, byte[]>> fits) {
        return await("a record on " + topic)
                .until(() -> records(topic).stream().filter(fits).findFirst(), Optional::isPresent).orElseThrow();
    }

    /** Waits for an event of this kind about this participant or offering. */
    public static <E extends Event> E awaitEvent(Class<E> kind, UUID key) {
        var entry = EventCatalogue.of(kind);
        var record = awaitRecord(entry.topic(), r -> key.toString().equals(r.key()) && entry.type().equals(header(r, "ce_type")));
        return kind.cast(EventJson.read(entry.type(), record.value()));
    }

    /** Everything that is on a topic now. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrap()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }

    /** A header's text; empty if it is missing. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
