package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a service cannot apply is kept aside, and comes back to it at an operator's word. */
@ExtendWith(Platform.class)
class DeadLetterTest {

    private static final String LETTERS = "matching-dead-letters";
    private static final int LARGE = 2_000_000;

    @Test
    void replayGivesAServiceItsDeadLettersOnceMore() throws InterruptedException, ExecutionException {
        replayed("replay", "matching");
    }

    @Test
    void replayReachesAKafkaElsewhereAsAFileSays(@TempDir Path folder) throws IOException, InterruptedException, ExecutionException {
        var operator = new Properties();
        operator.putAll(Platform.kafka("operator"));
        Path client = folder.resolve("operator.properties");
        try (var file = Files.newBufferedWriter(client)) {
            operator.store(file, null);
        }
        replayed("replay", "matching", "--kafka", client.toString());
    }

    @Test
    void whatIsTooLargeToBeKeptTwiceStaysWhereItIs() throws InterruptedException, ExecutionException {
        String id = UUID.randomUUID().toString();
        Map<String, Object> compressing = new HashMap<>(Platform.kafka("operator"));
        compressing.putAll(Map.of("compression.type", "gzip", "max.request.size", 2 * LARGE));
        try (var producer = new KafkaProducer<>(compressing, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("chain-events", null, id, new byte[LARGE], Poison.unreadable(id).headers())).get();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> Books.aside("matching-service").contains(id));
        assertThat(Platform.run("replay", "matching")).contains("too large to be kept twice");
    }

    private static void replayed(String... command) throws InterruptedException, ExecutionException {
        String poison = UUID.randomUUID().toString();
        publish(poison);
        await().atMost(Duration.ofMinutes(1)).until(() -> letters(poison).size() == 1);
        assertThat(new String(letters(poison).getFirst().headers().lastHeader("dl_reason").value())).isEqualTo("unreadable");

        Platform.run(command);

        // Nothing was mended, so the service judges it again and keeps it aside again.
        await().atMost(Duration.ofMinutes(1)).until(() -> letters(poison).size() == 2);
    }

    private static void publish(String id) throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<>(Platform.kafka("operator"), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(Poison.unreadable(id)).get();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> letters(String key) {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        Books.read(LETTERS, letters::add);
        letters.removeIf(letter -> !key.equals(letter.key()));
        return letters;
    }
}
