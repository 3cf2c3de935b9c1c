package nl.krachtketen.reporting.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.kafka.Acknowledged;
import nl.krachtketen.kit.kafka.Broker;
import nl.krachtketen.reporting.feed.PartnerEvent;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes CloudEvents in Kafka's binary mode; the key is whom or what they are about, so what happens to one woman stays in order. */
@ApplicationScoped
class ProgrammeTopic {

    /** Together well within the transaction that waits for them. */
    private static final Map<String, Object> PATIENCE = Map.of(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);

    @Inject
    Broker broker;

    @Inject
    ObjectMapper json;

    private Producer<String, byte[]> producer;

    /**
     * Returns when the broker has all of them.
     *
     * @param names what to say instead of the identifiers that stand there
     */
    synchronized void send(List<PartnerEvent> events, Map<String, String> names) {
        if (producer == null) {
            producer = broker.producer(PATIENCE);
        }
        Acknowledged.send(producer, events.stream().map(event -> record(event, names)).toList());
    }

    private ProducerRecord<String, byte[]> record(PartnerEvent event, Map<String, String> names) {
        ObjectNode attributes = attributes(event, names);
        byte[] data = attributes.remove("data").toString().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(Topics.PROGRAMME_EVENTS, attributes.get("subject").textValue(), data);
        header(record, "content-type", attributes.remove("datacontenttype").textValue());
        attributes.properties().forEach(attribute -> header(record, "ce_" + attribute.getKey(), attribute.getValue().textValue()));
        return record;
    }

    private ObjectNode attributes(PartnerEvent event, Map<String, String> names) {
        try {
            String text = new String(event.json(), StandardCharsets.UTF_8);
            for (var name : names.entrySet()) {
                text = text.replace(name.getKey(), name.getValue());
            }
            return json.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of the log is no JSON object", e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
