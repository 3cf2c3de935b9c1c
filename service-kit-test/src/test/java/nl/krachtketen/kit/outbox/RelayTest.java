package nl.krachtketen.kit.outbox;

import static nl.krachtketen.kit.test.Eventually.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.krachtketen.kit.kafka.Broker;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

/** Whatever an attempt to relay ends with, there is another one. */
class RelayTest {

    @Test
    void anErrorEndsAnAttemptAndNotTheRelay() throws InterruptedException {
        var attempts = new AtomicInteger();
        var relay = new Relay();
        relay.config = LostSlotTest.config(0);
        relay.database = new RelayDatabase(relay.config) {
            @Override
            boolean prepare(Consumer<List<OutboxRow>> publish) {
                attempts.incrementAndGet();
                throw new NoClassDefFoundError("a library that is only half there");
            }
        };
        relay.publisher = new RelayPublisher(relay.config, relay.database, new SimpleMeterRegistry(), new Broker() {
            @Override
            public Producer<String, byte[]> producer(Map<String, Object> more) {
                return new MockProducer<>();
            }
        });
        relay.start(null);
        try {
            await().until(() -> attempts.get() > 1);
        } finally {
            relay.stop(null);
        }
    }
}
