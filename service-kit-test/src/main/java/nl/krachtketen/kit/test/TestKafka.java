package nl.krachtketen.kit.test;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A real Kafka broker in the test's process, with the platform's topics. */
public final class TestKafka {

    private static final List<String> SERVICES = List.of("participant", "placement", "matching", "reporting");
    private static final List<String> TOLD = List.of("chain-events", "offering-events", "processing-log", "municipality-events",
            "programme-events");
    private static EmbeddedKafkaBroker broker;

    private TestKafka() {}

    /** @param partitions of the topics that services tell each other by */
    static synchronized void start(int partitions) {
        broker = new EmbeddedKafkaBroker().withAdditionalProperties(p -> p.put("auto.create.topics.enable", "false")).start();
        var topics = Stream.concat(
                TOLD.stream().map(name -> new NewTopic(name, partitions, (short) 1)),
                SERVICES.stream().map(service -> new NewTopic(service + "-dead-letters", 1, (short) 1))).toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String bootstrap() {
        return broker.getAdvertisedListeners();
    }

    static synchronized void stop() {
        broker.close();
    }
}
