package nl.krachtketen.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends each dead letter back, as it was, to the topic it came from. Every consumer of that topic sees it again and drops it
 * as known, except the one that could not apply it. What was replayed is remembered as a committed offset.
 */
final class DeadLetterReplay {
    private static final String NOTE = "dl_";
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, String> operator;
    private final ServiceName service;

    DeadLetterReplay(Map<String, String> operator, ServiceName service) {
        this.operator = operator;
        this.service = service;
    }

    /**
     * What became of all letters that were there when this was called.
     *
     * @param tooLarge letters that say only where the record is
     */
    record Replayed(int sent, int tooLarge) {}

    Replayed run() throws ExecutionException, InterruptedException {
        TopicPartition letters = new TopicPartition(service.shortName() + "-dead-letters", 0);
        try (var consumer = consumer(); var producer = producer()) {
            consumer.assign(List.of(letters));
            long end = consumer.endOffsets(List.of(letters)).get(letters);
            int sent = 0;
            int tooLarge = 0;
            while (consumer.position(letters) < end) {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL)) {
                    if (letter.headers().lastHeader(NOTE + "cut") == null) {
                        producer.send(asItWas(letter)).get();
                        sent++;
                    } else {
                        tooLarge++;
                    }
                }
                consumer.commitSync();
            }
            return new Replayed(sent, tooLarge);
        }
    }

    private static ProducerRecord<byte[], byte[]> asItWas(ConsumerRecord<byte[], byte[]> letter) {
        String topic = new String(letter.headers().lastHeader(NOTE + "topic").value(), StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> original = new ProducerRecord<>(topic, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(NOTE)) {
                original.headers().add(header);
            }
        }
        return original;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(as(Map.of(
                "group.id", service.shortName() + "-dead-letter-replay",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "isolation.level", "read_committed")), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(as(Map.of("acks", "all")), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> as(Map<String, Object> more) {
        Map<String, Object> client = new HashMap<>(operator);
        client.putAll(more);
        return client;
    }
}
