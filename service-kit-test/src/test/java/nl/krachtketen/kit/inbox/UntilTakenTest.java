package nl.krachtketen.kit.inbox;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.impl.KafkaRecordHelper;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
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

    @Test
    void whatWasInHandWhenAPartitionWentAwayIsNotToldWhenItIsBack() {
        handled(FIRST, 41);
        var inHand = read(FIRST, 50);
        commits.partitionsRevoked(List.of(FIRST));
        broker.another(FIRST, 90);
        commits.partitionsAssigned(List.of(FIRST));

        handled(inHand);
        assertThat(taken(FIRST)).as("as far as the other replica was").isEqualTo(90);
        handled(FIRST, 90);
        assertThat(taken(FIRST)).isEqualTo(91);
    }

    @Test
    void nothingIsTakenBack() {
        handled(FIRST, 41);
        handled(FIRST, 40);
        assertThat(taken(FIRST)).isEqualTo(42);
    }

    @Test
    void aTellingThatFailsAtOnceIsNotTheLastOne() {
        broker.failures = 1;
        handled(FIRST, 41);
        await().untilAsserted(() -> assertThat(taken(FIRST)).isEqualTo(42));
    }

    private void handled(TopicPartition partition, long offset) {
        handled(read(partition, offset));
    }

    /** The library notes in which generation of the group it was read. */
    private ConsumerRecord<String, byte[]> read(TopicPartition partition, long offset) {
        var record = new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "key", new byte[0]);
        KafkaRecordHelper.addGenerationIdToHeaders(record, broker.groupMetadata());
        return record;
    }

    private void handled(ConsumerRecord<String, byte[]> record) {
        commits.handle(new IncomingKafkaRecord<>(record, "chain-events", -1, commits, null, false)).await().indefinitely();
    }

    private long taken(TopicPartition partition) {
        OffsetAndMetadata offset = broker.committed(Set.of(partition)).get(partition);
        return offset == null ? 0 : offset.offset();
    }

    /** The library's consumer, of which only these two are asked; one caller at a time, as on its polling thread. */
    @SuppressWarnings("unchecked")
    private static KafkaConsumer<String, byte[]> polledBy(MockConsumer<String, byte[]> kafka) {
        return (KafkaConsumer<String, byte[]>) Proxy.newProxyInstance(KafkaConsumer.class.getClassLoader(), new Class<?>[] {KafkaConsumer.class},
                (proxy, asked, work) -> asked.getName().equals("unwrap") ? kafka : Uni.createFrom().voidItem().invoke(() -> {
                    synchronized (kafka) {
                        ((Consumer<MockConsumer<String, byte[]>>) work[0]).accept(kafka);
                    }
                }));
    }

    /** Is away when it is told something for the first times. */
    private static final class Hesitant extends MockConsumer<String, byte[]> {

        private int refusals;
        private int failures;
        private int asked;
        private int generation = 1;

        private Hesitant() {
            super("earliest");
        }

        /** Another replica had the partition for a while, and read that far. */
        private void another(TopicPartition partition, long offset) {
            generation += 2;
            commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
        }

        @Override
        public ConsumerGroupMetadata groupMetadata() {
            return new ConsumerGroupMetadata("participant-service", generation, "this", Optional.empty());
        }

        @Override
        public synchronized void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
            asked++;
            if (failures-- > 0) {
                throw new IllegalStateException("no answer even to the question");
            }
            if (refusals-- > 0) {
                callback.onComplete(offsets, new RetriableCommitFailedException("away"));
            } else {
                super.commitAsync(offsets, callback);
            }
        }
    }
}
