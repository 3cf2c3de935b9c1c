package nl.krachtketen.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.kafka.Acknowledged;
import nl.krachtketen.kit.kafka.Broker;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Sends rows to Kafka and returns when the broker has every one of them. */
@ApplicationScoped
class RelayPublisher {

    private static final Duration BOOKMARK_EVERY = Duration.ofSeconds(5);
    private static final int BATCH_BYTES = 131_072;

    private final RelayConfig config;
    private final RelayDatabase database;
    private final Producer<String, byte[]> producer;
    private final Timer lag;
    private Instant bookmarked = Instant.EPOCH;

    @Inject
    RelayPublisher(RelayConfig config, RelayDatabase database, MeterRegistry metrics, Broker broker) {
        this.config = config;
        this.database = database;
        this.lag = Timer.builder("outbox.relay.lag").description("From commit to the broker's acknowledgement")
                .publishPercentiles(0.5, 0.99).register(metrics);
        this.producer = broker.producer(Map.of(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES));
    }

    void publish(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Acknowledged.send(producer, rows.stream().map(row -> row.toRecord(config.source())).toList());
        Instant now = Instant.now();
        rows.forEach(row -> lag.record(Duration.between(row.createdAt(), now)));
        if (now.isAfter(bookmarked.plus(BOOKMARK_EVERY))) {
            database.bookmark(rows.stream().map(OutboxRow::createdAt).max(Comparator.naturalOrder()).orElseThrow());
            bookmarked = now;
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
