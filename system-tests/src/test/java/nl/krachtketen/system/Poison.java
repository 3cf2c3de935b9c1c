package nl.krachtketen.system;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events that no service can read. They wait for a broker that is away as others do. */
final class Poison implements AutoCloseable {

    private static final int ONE_IN = 100;
    private static final int PATIENCE_MILLIS = 600_000;

    private final KafkaProducer<String, byte[]> producer;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Queue<Future<?>> sent = new ConcurrentLinkedQueue<>();

    Poison() {
        Map<String, Object> settings = new HashMap<>(Platform.kafka("operator"));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void send(int events) {
        for (int i = 0; i < events; i++) {
            String id = UUID.randomUUID().toString();
            ids.add(id);
            sent.add(producer.send(unreadable(id)));
        }
    }

    /** @param acknowledged so many events were acknowledged by now */
    void beside(int acknowledged) {
        if (acknowledged % ONE_IN == 0) {
            send(1);
        }
    }

    /** Their ids; all of them are on Kafka then. */
    Set<String> ids() {
        try {
            for (Future<?> each : sent) {
                each.get();
            }
            return ids;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    static ProducerRecord<String, byte[]> unreadable(String id) {
        var record = new ProducerRecord<>("chain-events", id, "{\"no\":\"intake\"}".getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id, "ce_source", "urn:nld:oin:00000001001001001000:systeem:test", "ce_subject", id, "ce_specversion", "1.0",
                        "ce_type", "nl.krachtketen.participants.intake-done.v1", "ce_time", Instant.now().toString(),
                        "ce_sequence", "0000000001")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
