package nl.krachtketen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics of the chain, and who may use them. The broker makes none by itself, so a misspelt name is an error and not a
 * new topic.
 */
final class Topics {
    private static final int SECONDS_TO_ANSWER = 10;

    private final Settings settings;
    private final Map<String, String> operator;

    Topics(Settings settings, KafkaLogins logins) {
        this.settings = settings;
        this.operator = logins.client(KafkaLogins.OPERATOR);
    }

    List<String> names() {
        return all().stream().map(NewTopic::name).toList();
    }

    void create() {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            Collection<NewTopic> missing = all().stream().filter(topic -> !existing.contains(topic.name())).toList();
            admin.createTopics(missing).all().get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            admin.createAcls(TopicRights.in(file("rights.txt"))).all().get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PlatformException("The topics could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("Interrupted while making the topics.", e);
        }
    }

    boolean brokerAnswers() {
        if (!Probe.listens(settings.port(Port.KAFKA))) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(SECONDS_TO_ANSWER, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException | KafkaException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The list stands once, for docker compose too: a line has the name, the partitions and the days of retention. */
    private List<NewTopic> all() {
        try (Stream<String> lines = Files.lines(file("topics.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Topics::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return settings.root().resolve("deploy/kafka").resolve(name);
    }

    private static NewTopic topic(String line) {
        String[] words = line.strip().split("\\s+");
        Duration retention = Duration.ofDays(Integer.parseInt(words[2]));
        return new NewTopic(words[0], Integer.parseInt(words[1]), (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis())));
    }

    private Admin admin() {
        Map<String, Object> client = new HashMap<>(operator);
        client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000);
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8000);
        return Admin.create(client);
    }
}
