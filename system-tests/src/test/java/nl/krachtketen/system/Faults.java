package nl.krachtketen.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What goes wrong on the worst day: parts that die without a word, stay away, freeze, and events that nobody can read. */
final class Faults {

    private static final List<String> SERVICES =
            List.of("participant-service", "placement-service", "matching-service", "reporting-service");
    private static final List<String> FOUNDATION = List.of("kafka", "postgresql", "keycloak");
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final int ROUND = 5;
    private static final Duration START = Duration.ofMinutes(2);

    private final Map<String, Integer> done = new TreeMap<>();
    private final Set<String> poison = new HashSet<>();
    private int turn;

    /** Every five seconds the next service dies, and every twenty-five seconds a part that all of them need. */
    void killFor(Duration time) {
        Instant end = Instant.now().plus(time);
        for (; Instant.now().isBefore(end); turn++) {
            Instant next = Instant.now().plus(PACE);
            String part = turn % ROUND == ROUND - 1 ? FOUNDATION.get(turn / ROUND % FOUNDATION.size()) : SERVICES.get(turn % ROUND);
            process(part).ifPresent(process -> {
                process.destroyForcibly();
                done.merge("killed", 1, Integer::sum);
            });
            await().atMost(START).until(() -> Instant.now().isAfter(next));
        }
    }

    /** It is killed and not started again before its time is over. */
    void keepDown(String part, Duration time) {
        Path held = Path.of(Platform.status().get("home").asText(), "run", part + ".held");
        Instant end = Instant.now().plus(time);
        try {
            Files.createFile(held);
            process(part).ifPresent(ProcessHandle::destroyForcibly);
            await().atMost(time.plus(START)).until(() -> Instant.now().isAfter(end));
            Files.delete(held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done.merge(part + " down", (int) time.toSeconds(), Integer::sum);
    }

    /** It holds its connections, its leases and its partitions, and says nothing. */
    void freeze(String part, Duration time) {
        Instant end = Instant.now().plus(time);
        process(part).ifPresent(process -> {
            signal("-STOP", process);
            await().atMost(time.plus(START)).until(() -> Instant.now().isAfter(end));
            signal("-CONT", process);
        });
        done.merge("frozen", 1, Integer::sum);
    }

    /** Events that no service can read. */
    void poison(int events) {
        try (var producer = new KafkaProducer<>(Platform.kafka("operator"), new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < events; i++) {
                String id = UUID.randomUUID().toString();
                poison.add(id);
                producer.send(unreadable(id)).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        done.merge("unreadable", events, Integer::sum);
    }

    /** Their ids. */
    Set<String> poison() {
        return poison;
    }

    /** How often what happened; for what was kept down, how many seconds. */
    Map<String, Integer> done() {
        return done;
    }

    static ProducerRecord<String, byte[]> unreadable(String id) {
        var record = new ProducerRecord<>("chain-events", id, "{\"no\":\"intake\"}".getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id, "ce_source", "urn:nld:oin:00000001001001001000:systeem:test", "ce_subject", id, "ce_specversion", "1.0",
                        "ce_type", "nl.krachtketen.participants.intake-done.v1", "ce_time", Instant.now().toString(),
                        "ce_sequence", "0000000001")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Empty while it is being started again. */
    private static Optional<ProcessHandle> process(String part) {
        Path file = Path.of(Platform.status().get("home").asText(), "run", part + ".pid");
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(file).split(" ")[0]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static void signal(String signal, ProcessHandle process) {
        Shell.run(Path.of("."), Map.of(), "/bin/kill", signal, Long.toString(process.pid()));
    }
}
