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
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A batch with something unreadable in it ends when that was kept aside, not before, and not because the broker is away for long. */
class DeadLettersTest {

    private static final ConsumerRecord<String, byte[]> UNREADABLE = new ConsumerRecord<>("chain-events", 0, 7, "key", new byte[] {1});

    static {
        UNREADABLE.headers().add("ce_id", "its-id".getBytes()).add("ce_type", new byte[1_000_000]);
    }

    private final MockProducer<String, byte[]> kafka = new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final DeadLetters letters = new DeadLetters();
    private int unanswered;
    private int asked;

    DeadLettersTest() {
        letters.service = "participant";
        letters.metrics = new SimpleMeterRegistry();
        letters.broker = new Broker() {
            @Override
            public Producer<String, byte[]> producer(Map<String, Object> more) {
                if (asked++ < unanswered) {
                    throw new KafkaException("Failed to construct kafka producer");
                }
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
    void aBrokerThatCannotBeFoundIsWaitedFor() {
        unanswered = 1;
        var sent = send();
        await().until(() -> kafka.history().size() == 1);
        kafka.completeNext();
        sent.join();
    }

    @Test
    void whatIsTooLargeToBeKeptTwiceIsReplacedByWhereItIs() {
        var sent = send();
        await().until(() -> kafka.history().size() == 1);
        kafka.errorNext(new RecordTooLargeException());
        await().until(() -> kafka.history().size() == 2);
        kafka.completeNext();

        sent.join();
        var letter = kafka.history().getLast();
        assertThat(letter.value()).isNull();
        assertThat(letter.headers()).extracting(header -> header.key() + "=" + new String(header.value()))
                .containsExactly("ce_id=its-id", "dl_topic=chain-events", "dl_partition=0", "dl_offset=7", "dl_reason=unreadable",
                        "dl_cause=IllegalArgumentException: no intake", "dl_cut=1");
    }

    @Test
    void whatNoBrokerWillEverTakeIsNotTriedAgain() {
        var sent = send();
        await().until(() -> kafka.history().size() == 1);
        kafka.errorNext(new TopicAuthorizationException("participant-dead-letters"));
        assertThatThrownBy(sent::join).hasRootCauseInstanceOf(TopicAuthorizationException.class);
    }

    private CompletableFuture<Void> send() {
        return CompletableFuture.runAsync(() -> letters.send(UNREADABLE, DeadLetters.UNREADABLE, new IllegalArgumentException("no intake")));
    }
}
