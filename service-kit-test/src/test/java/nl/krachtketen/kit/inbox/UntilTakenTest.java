package nl.krachtketen.kit.inbox;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far a service is, is known to the broker in the end, also if the broker was away when it was told. */
class UntilTakenTest {

    private static final TopicPartition FIRST = new TopicPartition("chain-events", 0);
    private static final TopicPartition SECOND = new TopicPartition("chain-events", 1);

    private final Hesitant broker = new Hesitant();
    private final UntilTaken commits = new UntilTaken(polledBy(broker));

    @BeforeEach
    void twoPartitions() {
        broker.assign(List.of(FIRST, SECOND));
    }

    @Test
    void whatIsTakenAtOnceIsToldOnce() {
        handled(FIRST, 41);
        assertThat(taken(FIRST)).isEqualTo(42);
        assertThat(broker.asked).isEqualTo(1);
    }

    @Test
    void whatWasNotTakenIsToldAgainThoughNothingFollows() {
        broker.refusals = 2;
        handled(FIRST, 41);
        handled(SECOND, 7);
        assertThat(taken(FIRST)).isZero();

        await().untilAsserted(() -> {
            assertThat(taken(FIRST)).isEqualTo(42);
            assertThat(taken(SECOND)).isEqualTo(8);
        });
        assertThat(broker.asked).as("both together, at the third time").isEqualTo(3);
    }

    @Test
    void whatFollowsMeanwhileIsToldInItsPlace() {
        broker.refusals = 1;
        handled(FIRST, 41);
        handled(FIRST, 43);
        await().untilAsserted(() -> assertThat(taken(FIRST)).isEqualTo(44));
    }

    @Test
    void aPartitionThatSomebodyElseReadsIsToldByNobodyHere() {
        broker.refusals = 1;
        handled(FIRST, 41);
        handled(SECOND, 7);
        broker.assign(List.of(SECOND));
        commits.partitionsRevoked(List.of(FIRST));
        await().untilAsserted(() -> assertThat(taken(SECOND)).isEqualTo(8));
        assertThat(taken(FIRST)).isZero();
    }

    private void handled(TopicPartition partition, long offset) {
        var record = new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "key", new byte[0]);
        commits.handle(new IncomingKafkaRecord<>(record, "chain-events", -1, commits, null, false)).await().indefinitely();
    }

    private long taken(TopicPartition partition) {
        OffsetAndMetadata offset = broker.committed(Set.of(partition)).get(partition);
        return offset == null ? 0 : offset.offset();
    }

    /** The library's consumer, of which only this is asked; one caller at a time, as on its polling thread. */
    @SuppressWarnings("unchecked")
    private static KafkaConsumer<String, byte[]> polledBy(MockConsumer<String, byte[]> kafka) {
        return (KafkaConsumer<String, byte[]>) Proxy.newProxyInstance(KafkaConsumer.class.getClassLoader(), new Class<?>[] {KafkaConsumer.class},
                (proxy, runOnPollingThread, work) -> Uni.createFrom().voidItem().invoke(() -> {
                    synchronized (kafka) {
                        ((Consumer<MockConsumer<String, byte[]>>) work[0]).accept(kafka);
                    }
                }));
    }

    /** Is away when it is told something for the first times. */
    private static final class Hesitant extends MockConsumer<String, byte[]> {

        private int refusals;
        private int asked;

        private Hesitant() {
            super("earliest");
        }

        @Override
        public synchronized void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
            asked++;
            if (refusals-- > 0) {
                callback.onComplete(offsets, new RetriableCommitFailedException("away"));
            } else {
                super.commitAsync(offsets, callback);
            }
        }
    }
}
