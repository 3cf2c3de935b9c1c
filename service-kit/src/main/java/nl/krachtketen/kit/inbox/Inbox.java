package nl.krachtketen.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.tenancy.Transactions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes in events: each takes effect once, however often it is delivered, because its id is stored in the transaction of its
 * effect. A batch is one transaction. If it fails for good, its events are applied one by one, and only the guilty one goes
 * to the dead letters. A database that is away is waited for. When this returns, the offsets may be committed.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;
    private static final double MILLIS = 1000;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    DeadLetters deadLetters;

    @Inject
    MeterRegistry metrics;

    private final Map<Object, Instant> inHand = new ConcurrentHashMap<>();

    /** Counters begin at zero, so that an alarm hears of the first one too. */
    void count(@Observes StartupEvent started) {
        Gauge.builder("inbox.batch.age", this::ageOfOldestInHand).baseUnit("seconds")
                .description("How long the oldest batch has been in hand; it grows while the database is away").register(metrics);
        metrics.counter("chain.events.unknown");
        Stream.of(DeadLetters.UNREADABLE, DeadLetters.NOT_APPLICABLE)
                .forEach(reason -> metrics.counter("chain.events.dead", "reason", reason));
    }

    /** @param effect what new events do, run inside the transaction; gets them in the order of their partition */
    public void take(ConsumerRecords<String, byte[]> batch, Consumer<List<Received>> effect) {
        inHand.put(batch, Instant.now());
        try {
            takeIn(batch, effect);
        } finally {
            inHand.remove(batch);
        }
    }

    private double ageOfOldestInHand() {
        return inHand.values().stream().mapToDouble(begun -> Duration.between(begun, Instant.now()).toMillis() / MILLIS).max().orElse(0);
    }

    private void takeIn(ConsumerRecords<String, byte[]> batch, Consumer<List<Received>> effect) {
        List<Delivery> deliveries = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                deliveries.add(new Delivery(record, Envelopes.read(record)));
            } catch (Envelopes.Unreadable poison) {
                deadLetters.send(record, DeadLetters.UNREADABLE, poison);
            }
        }
        try {
            Outage.waitedFor(() -> apply(deliveries, effect));
        } catch (RuntimeException guiltyOneInside) {
            LOG.warnf("A batch of %d events failed; applying them one by one", deliveries.size());
            deliveries.forEach(delivery -> applyAlone(delivery, effect));
        }
    }

    /** A commit that was cut off does not say that the database is away, so that one failure proves no guilt yet. */
    private void applyAlone(Delivery delivery, Consumer<List<Received>> effect) {
        for (int attempt = 1; ; attempt++) {
            try {
                Outage.waitedFor(() -> apply(List.of(delivery), effect));
                return;
            } catch (RuntimeException guilty) {
                if (attempt == ATTEMPTS) {
                    deadLetters.send(delivery.record(), DeadLetters.NOT_APPLICABLE, guilty);
                    return;
                }
            }
        }
    }

    private void apply(List<Delivery> deliveries, Consumer<List<Received>> effect) {
        List<Received> fresh = transactions.asPlatform(() -> {
            Set<Key> unseen = remember(deliveries);
            List<Received> events = deliveries.stream().map(Delivery::received)
                    .filter(received -> unseen.remove(Key.of(received))).toList();
            effect.accept(events);
            return events;
        });
        fresh.forEach(this::count);
    }

    private Set<Key> remember(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(db -> db.createQuery("""
                        insert into inbox (id, source, type) select distinct * from unnest(:ids, :sources, :types)
                        on conflict do nothing returning id, source""")
                .bindArray("ids", UUID.class, deliveries.stream().map(d -> d.received().id()).toList())
                .bindArray("sources", String.class, deliveries.stream().map(d -> d.received().envelope().source()).toList())
                .bindArray("types", String.class, deliveries.stream().map(d -> d.received().envelope().type()).toList())
                .mapTo(Key.class).stream().collect(Collectors.toSet()));
    }

    private void count(Received received) {
        String type = received.envelope().type();
        switch (received) {
            case Received.Known known -> metrics.counter("chain.events.applied", "type", type).increment();
            case Received.Unknown unknown -> metrics.counter("chain.events.unknown").increment();
        }
    }

    /** Ids are kept longer than the topics keep their records, so that a replay from the beginning still finds them. */
    @Scheduled(every = "6h", identity = "forget-inbox")
    void forgetOld() {
        transactions.asPlatform(() -> jdbi.withHandle(db ->
                db.execute("delete from inbox where received_at < now() - interval '120 days'")));
    }

    private record Delivery(ConsumerRecord<String, byte[]> record, Received received) {}

    /** CloudEvents are unique by source and id together. */
    public record Key(UUID id, String source) {
        static Key of(Received received) {
            return new Key(received.id(), received.envelope().source());
        }
    }
}
