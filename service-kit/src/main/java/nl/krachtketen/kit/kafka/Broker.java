package nl.krachtketen.kit.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka as this service reaches it: producers of its own log in just as its channels do. */
@ApplicationScoped
public class Broker {

    private static final List<String> CONNECTION = List.of("bootstrap.servers", "security.", "sasl.", "ssl.");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> settings;

    /** A producer whose records every in-sync replica has when they are acknowledged, in the order in which they were sent. */
    public Producer<String, byte[]> producer(Map<String, Object> more) {
        Map<String, Object> own = new HashMap<>(more);
        settings.forEach((name, value) -> {
            if (CONNECTION.stream().anyMatch(name::startsWith)) {
                own.put(name, value);
            }
        });
        own.put(ProducerConfig.ACKS_CONFIG, "all");
        own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(own, new StringSerializer(), new ByteArraySerializer());
    }
}
