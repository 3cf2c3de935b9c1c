package nl.krachtketen.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows to Kafka and returns when the broker has every one of them. */
@ApplicationScoped
class RelayPublisher {

    private static final Duration BOOKMARK_EVERY = Duration.ofSeconds(5);

    private final RelayConfig config;
    private final RelayDatabase database;
    private final KafkaProducer<String, byte[]> producer;
    private final Timer lag;
    private Instant bookmarked = Instant.EPOCH;

    @Inject
    RelayPublisher(RelayConfig config, RelayDatabase database, MeterRegistry metrics,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.database = database;
        this.lag = Timer.builder("outbox.relay.lag").description("From commit to the broker's acknowledgement")
                .publishPercentiles(0.5, 0.99).register(metrics);
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", broker.get("bootstrap.servers")));
        settings.put("acks", "all");
        settings.put("enable.idempotence", "true");
        settings.put("batch.size", "131072");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void publish(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Future<RecordMetadata>> sent = rows.stream().map(row -> producer.send(row.toRecord(config.source()))).toList();
        producer.flush();
        sent.forEach(RelayPublisher::acknowledged);
        Instant now = Instant.now();
        rows.forEach(row -> lag.record(Duration.between(row.createdAt(), now)));
        if (now.isAfter(bookmarked.plus(BOOKMARK_EVERY))) {
            database.bookmark(rows.stream().map(OutboxRow::createdAt).max(Comparator.naturalOrder()).orElseThrow());
            bookmarked = now;
        }
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the event", e);
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
