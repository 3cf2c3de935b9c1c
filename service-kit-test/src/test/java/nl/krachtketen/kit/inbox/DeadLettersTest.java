package nl.krachtketen.kit.inbox;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.krachtketen.kit.kafka.Broker;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A batch with something unreadable in it ends when that was kept aside, not before, and not because the broker is away for long. */
class DeadLettersTest {

    private static final ConsumerRecord<String, byte[]> UNREADABLE = new ConsumerRecord<>("chain-events", 0, 7, "key", new byte[] {1});

    private final MockProducer<String, byte[]> kafka = new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final DeadLetters letters = new DeadLetters();

    DeadLettersTest() {
        letters.service = "participant";
        letters.metrics = new SimpleMeterRegistry();
        letters.broker = new Broker() {
            @Override
            public Producer<String, byte[]> producer(Map<String, Object> more) {
                return kafka;
            }
        };
    }

    @Test
    void aBrokerThatIsAwayIsWaitedFor() {
        var sent = send();
        await().until(() -> kafka.history().size() == 1);
        kafka.errorNext(new TimeoutException("away for longer than the producer waits"));
        await().until(() -> kafka.history().size() == 2);
        assertThat(sent).isNotDone();

        kafka.completeNext();

        sent.join();
        assertThat(kafka.history().getLast().topic()).isEqualTo("participant-dead-letters");
    }

    @Test
    void whatNoBrokerWillEverTakeIsNotTriedAgain() {
        var sent = send();
        await().until(() -> kafka.history().size() == 1);
        kafka.errorNext(new RecordTooLargeException());
        assertThatThrownBy(sent::join).hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    private CompletableFuture<Void> send() {
        return CompletableFuture.runAsync(() -> letters.send(UNREADABLE, DeadLetters.UNREADABLE, new IllegalArgumentException("no intake")));
    }
}
