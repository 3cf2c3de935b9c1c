package nl.krachtketen.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells the broker how far a channel is, again and again until the broker has taken it. The library's own strategies say it once: if the
 * broker is away at that moment, a partition in which nothing follows seems unread for ever. (ADR 0004)
 */
final class UntilTaken implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(UntilTaken.class);
    private static final Uni<Void> NOW = Uni.createFrom().voidItem();
    private static final Uni<Void> SOON = NOW.onItem().delayIt().by(Duration.ofSeconds(1));

    /** Makes one for each channel whose {@code commit-strategy} is this one. */
    @ApplicationScoped
    @Identifier("until-taken")
    static class Factory implements KafkaCommitHandler.Factory {

        @Override
        public KafkaCommitHandler create(KafkaConnectorIncomingConfiguration channel, Vertx vertx, KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new UntilTaken(consumer);
        }
    }

    private final KafkaConsumer<?, ?> consumer;
    // What follows is met on the polling thread only.
    private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> told = new HashMap<>();
    /** The group's generation in which a partition came here. */
    private final Map<TopicPartition, Integer> cameIn = new HashMap<>();
    private boolean telling;

    UntilTaken(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** A batch hands over the last record of each of its partitions when all of it took effect. */
    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        var partition = new TopicPartition(record.getTopic(), record.getPartition());
        var next = new OffsetAndMetadata(record.getOffset() + 1);
        onPollingThread(NOW, kafka -> {
            if (isOfThisStay(record, partition)) {
                handled.merge(partition, next, (one, other) -> one.offset() > other.offset() ? one : other);
            }
            tell(kafka);
        });
        return Uni.createFrom().voidItem().runSubscriptionOn(record::runOnMessageContext);
    }

    /** If a partition went away meanwhile and came back, somebody else may have told more than what was in hand here. */
    private boolean isOfThisStay(IncomingKafkaRecord<?, ?> record, TopicPartition partition) {
        int readIn = record.getConsumerGroupGenerationId();
        return readIn < 0 || readIn >= cameIn.getOrDefault(partition, 0);
    }

    @Override
    public void partitionsAssigned(Collection<TopicPartition> partitions) {
        int generation = consumer.unwrap().groupMetadata().generationId();
        partitions.forEach(partition -> cameIn.put(partition, generation));
    }

    /** Whoever has them now reads again what was not told. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        handled.keySet().removeAll(partitions);
        told.keySet().removeAll(partitions);
    }

    private void tell(Consumer<?, ?> kafka) {
        handled.keySet().retainAll(kafka.assignment());
        Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>(handled);
        untold.entrySet().removeAll(told.entrySet());
        if (telling || untold.isEmpty()) {
            return;
        }
        telling = true;
        try {
            kafka.commitAsync(untold, (taken, failure) -> {
                if (failure == null) {
                    told.putAll(taken);
                    telling = false;
                    tell(kafka);
                } else {
                    tellLater(failure);
                }
            });
        } catch (RuntimeException e) {
            tellLater(e);
        }
    }

    private void tellLater(Exception failure) {
        LOG.warnf("Telling how far %s is will be tried again in a second: %s", handled.keySet(), failure);
        onPollingThread(SOON, kafka -> {
            telling = false;
            tell(kafka);
        });
    }

    private void onPollingThread(Uni<Void> when, java.util.function.Consumer<Consumer<?, ?>> work) {
        when.chain(() -> consumer.runOnPollingThread(work::accept))
                .subscribe().with(done -> { }, stopped -> LOG.debugf("Nobody polls any more: %s", stopped));
    }
}
