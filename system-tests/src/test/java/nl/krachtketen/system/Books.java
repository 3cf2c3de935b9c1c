package nl.krachtketen.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The platform's own books: events by type wherever they are kept on their way from a service's transaction to the dashboards. */
final class Books {

    private static final String TOPIC = "chain-events";
    private static final List<String> WRITERS = List.of("participant", "placement", "matching");
    static final List<String> READERS =
            List.of("participant-service", "placement-service", "matching-service", "reporting-service");

    private Books() {}

    /** What the services wrote in the transactions of their commands. */
    static Map<String, Integer> outbox() {
        Map<String, Integer> written = new TreeMap<>();
        WRITERS.forEach(service -> count(Platform.status().at("/databases/" + service), null,
                "select type, count(*) from outbox where topic = '" + TOPIC + "' group by type").forEach(written::put));
        return written;
    }

    /** What reporting-service logged, twice if it did so. */
    static Map<String, Integer> log() {
        return count(Platform.status().at("/databases/reporting"), "reporting",
                "select type, count(*) from event_log where topic = '" + TOPIC + "' group by type");
    }

    /** Ids of what is on Kafka, by type, but for what others than the services put there. */
    static Map<String, Integer> topic(Set<String> poison) {
        Map<String, Set<String>> ids = new TreeMap<>();
        read(TOPIC, record -> {
            String id = header(record, "ce_id");
            if (!poison.contains(id)) {
                ids.computeIfAbsent(shortened(header(record, "ce_type")), none -> new HashSet<>()).add(id);
            }
        });
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach((type, those) -> counts.put(type, those.size()));
        return counts;
    }

    /** Ids of what a service kept aside because nobody can read it. */
    static Set<String> aside(String reader) {
        Set<String> ids = new HashSet<>();
        read(reader.replace("-service", "-dead-letters"), record -> ids.add(header(record, "ce_id")));
        return ids;
    }

    /** All that a topic holds at this moment. */
    static void read(String topic, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (var consumer = new KafkaConsumer<>(Platform.kafka("operator"), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream().map(part -> new TopicPartition(topic, part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(each);
            }
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value());
    }

    /** How many records a service has not handled yet, by service and partition of all topics that it reads; nothing of what it has read to its end. */
    static Map<String, Long> lag() throws ExecutionException, InterruptedException {
        Map<String, Long> lag = new TreeMap<>();
        try (Admin admin = Admin.create(Platform.kafka("operator"))) {
            for (String reader : READERS) {
                var partitions = partitions(admin, reader);
                var handled = admin.listConsumerGroupOffsets(reader).partitionsToOffsetAndMetadata().get();
                var begins = offsets(admin, partitions, OffsetSpec.earliest());
                var ends = offsets(admin, partitions, OffsetSpec.latest());
                // Of a partition that was never told about, nothing was handled.
                partitions.forEach(part -> lag.put(reader + " " + part, ends.get(part).offset()
                        - (handled.containsKey(part) ? handled.get(part).offset() : begins.get(part).offset())));
            }
        }
        lag.values().removeIf(left -> left == 0);
        return lag;
    }

    /** Of all topics that its login may read. */
    private static List<TopicPartition> partitions(Admin admin, String reader) throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics(reader)).allTopicNames().get().values().stream().flatMap(topic ->
                topic.partitions().stream().map(part -> new TopicPartition(topic.name(), part.partition()))).toList();
    }

    private static List<String> topics(String reader) {
        try (var rights = Files.lines(Platform.root().resolve("deploy/kafka/rights.txt"))) {
            return rights.map(right -> right.split("\\s+")).filter(right -> (right[0] + "-service").equals(reader)
                    && right[1].equals("Read") && right[2].equals("topic")).flatMap(right -> Stream.of(right).skip(3)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, each -> which))).all().get();
    }

    /** What was added, of these types only. */
    static Map<String, Integer> added(Map<String, Integer> before, Map<String, Integer> after, Set<String> types) {
        return types.stream().collect(Collectors.toMap(type -> type,
                type -> after.getOrDefault(type, 0) - before.getOrDefault(type, 0), Math::max, TreeMap::new));
    }

    /** @param system whose system role sees what row-level security hides from the owner, if it does */
    private static Map<String, Integer> count(JsonNode database, String system, String query) {
        String user = system == null ? database.get("user").asText() : system + "_app";
        try (var connection = DriverManager.getConnection(database.get("jdbcUrl").asText(), user, database.get("password").asText());
                var statement = connection.createStatement()) {
            if (system != null) {
                statement.execute("set role " + system + "_system");
            }
            Map<String, Integer> counts = new TreeMap<>();
            var rows = statement.executeQuery(query);
            while (rows.next()) {
                counts.put(shortened(rows.getString(1)), rows.getInt(2));
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String type) {
        return type.replaceAll("^nl\\.krachtketen\\.|\\.v1$", "");
    }
}
