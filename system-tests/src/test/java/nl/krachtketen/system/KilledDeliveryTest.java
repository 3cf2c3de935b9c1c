package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever dies, without a word and in the middle of telling, whoever is told is told everything in the end. */
@ExtendWith({TriedOnce.class, Platform.class})
@Tag("long")
class KilledDeliveryTest {

    private static final int WOMEN = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private Partner centre;
    private HttpServer receiver;
    private String subscription;
    private String before;

    @BeforeEach
    void aReceiver() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", this::take);
        receiver.start();
        awaitService();
        before = endOfTheFeed();
        subscription = centre.post("reporting", "/v1/subscriptions",
                "{'url':'http://127.0.0.1:%d/hook'}".formatted(receiver.getAddress().getPort())).body().get("subscriptionId").asText();
        await().atMost(PATIENCE).until(() -> centre.get("reporting", "/v1/subscriptions/" + subscription).body().get("state").asText()
                .equals("ACTIVE"));
    }

    @AfterEach
    void nobodyReceives() {
        logIn();
        centre.delete("reporting", "/v1/subscriptions/" + subscription);
        receiver.stop(0);
    }

    @Test
    void threeTimesKilledNothingIsLost() {
        nothingIsLost(3);
    }

    @Test
    void twentyTimesKilledNothingIsLost() {
        nothingIsLost(20);
    }

    /** The office's topic: the service notes how far it is only after the broker has it. */
    @Test
    void theBrokerDiesAndTheOfficeIsToldEverything() {
        Partner office = Partner.named("landelijk-bureau");
        String from = follow(office, "/v1/events?limit=1000", new ArrayList<>());
        // Where it runs is asked first: without a broker the platform does not call itself ready.
        ProcessHandle service = process("reporting-service");
        register();
        kill(process("kafka"));
        register();
        kill(service);
        register();
        awaitService();
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            List<String> happened = new ArrayList<>();
            follow(Partner.named("landelijk-bureau"), from, happened);
            assertThat(happened).hasSizeGreaterThanOrEqualTo(3 * WOMEN);
            var onTopic = new LinkedHashSet<>(idsOnTheOfficesTopic());
            onTopic.retainAll(happened);
            assertThat(onTopic).containsExactlyInAnyOrderElementsOf(happened);
        });
    }

    private static List<String> idsOnTheOfficesTopic() {
        Map<String, Object> settings = new HashMap<>(Platform.kafka("programme-office"));
        settings.put("group.id", "programme-office-killed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("programme-events").stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<String> ids = new ArrayList<>();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> ids.add(new String(record.headers().lastHeader("ce_id").value())));
            }
            return ids;
        }
    }

    private void nothingIsLost(int kills) {
        for (int i = 0; i < kills; i++) {
            int already = told.size();
            var women = CompletableFuture.runAsync(this::register);
            await().atMost(PATIENCE).until(() -> told.size() > already);
            kill(process("reporting-service"));
            women.join();
            register();
            awaitService();
        }
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            List<String> happened = idsSince(before);
            assertThat(happened).hasSizeGreaterThanOrEqualTo(2 * kills * WOMEN);
            assertThat(new LinkedHashSet<>(told)).containsExactlyElementsOf(happened);
        });
        System.out.printf("Killed %d times: %d events, %d calls%n", kills, idsSince(before).size(), told.size());
    }

    /** As soon as the service is there. */
    private void awaitService() {
        logIn();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> centre.get("reporting", "/q/health/ready").status() == 200);
    }

    /** A token does not live as long as the test may take. */
    private void logIn() {
        centre = Partner.named("vrouwencentrum-breda");
    }

    private void register() {
        logIn();
        IntStream.range(0, WOMEN).forEach(i -> assertThat(centre.post("participant", "/v1/participants", """
                {'municipality':'GM0758','recruitmentChannel':'HOME_VISIT','benefitSituation':'NONE','countsForProgramme':false}""").status())
                .isEqualTo(201));
    }

    private static ProcessHandle process(String name) {
        for (JsonNode part : Platform.now().get("parts")) {
            if (part.get("name").asText().equals(name)) {
                return ProcessHandle.of(part.get("pid").asLong()).orElseThrow();
            }
        }
        throw new IllegalArgumentException("The platform has no part " + name);
    }

    /** Without a warning: {@code kill -9}. Whoever started the platform starts it again. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("WebHook-Allowed-Origin", "*");
            if (exchange.getRequestMethod().equals("POST")) {
                told.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private String endOfTheFeed() {
        return follow(centre, "/v1/events?limit=1000", new ArrayList<>());
    }

    private List<String> idsSince(String cursor) {
        logIn();
        List<String> ids = new ArrayList<>();
        follow(centre, cursor, ids);
        return ids;
    }

    /** Reads on until nothing comes any more; returns where that is. */
    private static String follow(Partner reader, String link, List<String> ids) {
        String at = link;
        for (boolean more = true; more; ) {
            var page = reader.get("reporting", at);
            page.body().forEach(event -> ids.add(event.get("id").asText()));
            at = page.raw().headers().firstValue("Link").orElseThrow().replaceAll(".*<https?://[^/]+([^>]+)>.*", "$1");
            more = !page.body().isEmpty();
        }
        return at;
    }
}
