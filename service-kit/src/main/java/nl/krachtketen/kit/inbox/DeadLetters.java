package nl.krachtketen.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import nl.krachtketen.kit.kafka.Broker;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where a record goes that cannot be applied: the topic {@code <service>-dead-letters}, as it came, with headers that say
 * why and where from. {@code ./krachtketen replay SERVICE} sends it back to its topic once the cause is mended.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Of a letter without its content. */
    private static final List<String> KEPT =
            List.of("ce_id", "ce_source", "ce_type", "dl_topic", "dl_partition", "dl_offset", "dl_reason", "dl_cause");
    private static final int LONGEST_KEPT = 2_000;
    /** It cannot be read, now or ever. */
    static final String UNREADABLE = "unreadable";
    /** It can be read, and what it asks for fails. */
    static final String NOT_APPLICABLE = "not-applicable";

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "krachtketen.service")
    String service;

    @Inject
    Broker broker;

    private volatile Producer<String, byte[]> producer;

    /** Returns when the broker has it; until then the batch is not acknowledged. */
    void send(ConsumerRecord<String, byte[]> record, String reason, Throwable cause) {
        var letter = new ProducerRecord<>(service + "-dead-letters", null, record.key(), record.value(), record.headers());
        header(letter, "dl_topic", record.topic());
        header(letter, "dl_partition", Integer.toString(record.partition()));
        header(letter, "dl_offset", Long.toString(record.offset()));
        header(letter, "dl_reason", reason);
        header(letter, "dl_cause", describe(cause));
        sendUntilTaken(letter);
        metrics.counter("chain.events.dead", "reason", reason).increment();
        LOG.errorf("Dead letter (%s) from %s/%d at %d", reason, record.topic(), record.partition(), record.offset());
    }

    /** A broker that is away is waited for, as a database is: a failure here would end the channel for good. */
    private void sendUntilTaken(ProducerRecord<String, byte[]> whole) {
        var letter = whole;
        for (boolean taken = false; !taken; ) {
            try {
                producer().send(letter).get();
                taken = true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RecordTooLargeException && letter == whole) {
                    letter = withoutContent(whole);
                } else if (e.getCause() instanceof RetriableException away) {
                    LOG.warnf("A dead letter waits for the broker: %s", away.getMessage());
                } else {
                    throw new IllegalStateException("A dead letter could not be sent", e);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("A dead letter was not sent", e);
            }
        }
    }

    /** What came compressed, or was as large as a record may be, does not fit once more: the letter says what and where it is. */
    private static ProducerRecord<String, byte[]> withoutContent(ProducerRecord<String, byte[]> whole) {
        var letter = new ProducerRecord<String, byte[]>(whole.topic(), null);
        KEPT.stream().map(whole.headers()::lastHeader).filter(Objects::nonNull).filter(header -> header.value().length <= LONGEST_KEPT)
                .forEach(letter.headers()::add);
        header(letter, "dl_cut", Integer.toString(whole.value() == null ? 0 : whole.value().length));
        return letter;
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String describe(Throwable e) {
        String text = e.getClass().getSimpleName() + ": " + e.getMessage();
        return text.substring(0, Math.min(LONGEST_REASON, text.length()));
    }

    /** Making one may fail too, as when the broker's name leads nowhere for a moment. */
    private synchronized Producer<String, byte[]> producer() {
        while (producer == null) {
            try {
                producer = broker.producer(Map.of());
            } catch (KafkaException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("A dead letter was not sent", e);
                }
                LOG.warnf("A dead letter waits for the broker: %s", e);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
