package nl.krachtketen.participant.speed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.krachtketen.kit.test.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic from where it ends now. */
final class Sink implements AutoCloseable {

    static final String TOPIC = "programme-events";

    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", TestKafka.bootstrap()),
            new StringDeserializer(), new ByteArrayDeserializer());

    Sink() {
        var partition = new TopicPartition(TOPIC, 0);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    /** Of one key only, and each event once: a relay that begins again also sends again what it sent last. */
    List<ConsumerRecord<String, byte[]>> await(String key, int events) {
        Map<String, ConsumerRecord<String, byte[]>> byId = new HashMap<>(2 * events);
        while (byId.size() < events) {
            take(key).forEach(record -> byId.putIfAbsent(header(record, "ce_id"), record));
        }
        return List.copyOf(byId.values());
    }

    private List<ConsumerRecord<String, byte[]>> take(String key) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
            if (key.equals(record.key())) {
                records.add(record);
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** How many milliseconds after its insert each event of a key arrived, until all are there that were written; sorted. */
    List<Long> lags(String key, Future<Integer> written) throws ExecutionException, InterruptedException {
        List<Long> lags = new ArrayList<>();
        while (!written.isDone() || lags.size() < written.get()) {
            for (ConsumerRecord<String, byte[]> record : take(key)) {
                lags.add(Duration.between(Instant.parse(header(record, "ce_time")), Instant.now()).toMillis());
            }
        }
        return lags.stream().sorted().toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
