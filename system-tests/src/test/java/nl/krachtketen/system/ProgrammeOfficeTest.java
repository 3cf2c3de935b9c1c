package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The programme office on Kafka: it reads one topic, nobody else reads more than is theirs, and its sums are right. */
@ExtendWith(Platform.class)
class ProgrammeOfficeTest {

    private static final String OFFICE = "programme-office";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFERING = """
            'title':'Eetcafé','kind':'VOLUNTEER_VACANCY','participationLevels':['LOW'],'children':'COME_ALONG','slots':[],'places':9,
            'obligation':'NONE'""";

    private final Partner womensCentre = Partner.named("vrouwencentrum-breda");

    @Test
    void theOfficeReadsItsTopicAndNothingElse() {
        String her = recruited();
        await().atMost(Story.SOON).until(() -> read(OFFICE, OFFICE + "-figures", "programme-events"), events -> !events.isEmpty());
        assertThat(read(OFFICE, OFFICE + "-figures", "programme-events")).noneMatch(event -> event.contains(her));
        for (String topic : List.of("chain-events", "offering-events", "processing-log", "municipality-events", "reporting-dead-letters")) {
            assertThatThrownBy(() -> read(OFFICE, OFFICE, topic)).as(topic).isInstanceOf(TopicAuthorizationException.class);
        }
        assertThatThrownBy(() -> read(OFFICE, "reporting-service", "programme-events")).isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> write(OFFICE, "programme-events")).hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void aServiceUsesItsOwnTopicsOnly() {
        assertThatThrownBy(() -> read("matching", "matching-service", "programme-events")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write("matching", "offering-events")).hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write("reporting", "chain-events")).hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("reporting", "participant-service", "chain-events")).isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void whoeverHasNoLoginIsNotLetIn() {
        Map<String, Object> nobody = Map.of("bootstrap.servers", Platform.status().at("/kafka/bootstrap").asText(),
                "default.api.timeout.ms", 3000, "request.timeout.ms", 2000);
        try (Admin admin = Admin.create(nobody)) {
            assertThatThrownBy(() -> admin.listTopics().names().get()).isInstanceOf(ExecutionException.class);
        }
        Map<String, Object> liar = new HashMap<>(Platform.kafka(OFFICE));
        liar.put("sasl.jaas.config", liar.get("sasl.jaas.config").toString().replaceFirst("password=\"[^\"]*\"", "password=\"guess\""));
        try (Admin admin = Admin.create(liar)) {
            assertThatThrownBy(() -> admin.listTopics().names().get()).hasMessageContaining("Authentication failed");
        }
    }

    @Test
    void theOfficesOwnSumsAreTheNationalFigures() throws IOException {
        String offering = Story.offered(womensCentre, "GM0758", OFFERING);
        String placed = recruited();
        Story.createdSoon(() -> womensCentre.post("placement", "/v1/placements",
                "{'participantId':'%s','offeringId':'%s','hoursPerWeek':6}".formatted(placed, offering)));
        Story.createdSoon(() -> womensCentre.post("placement", "/v1/outcomes", "{'participantId':'%s','kind':'WORK'}".formatted(placed)));
        String recordedTwice = recruited();
        Story.created(womensCentre.post("participant", "/v1/participants/" + recordedTwice + "/links",
                "{'otherParticipantId':'%s'}".formatted(placed)));
        assertThat(womensCentre.delete("participant", "/v1/participants/" + placed).status()).isEqualTo(204);

        Path login = Path.of("target/programme-office.properties");
        Files.writeString(login, Platform.run("kafka", OFFICE));
        await().atMost(Story.SOON).untilAsserted(() -> {
            JsonNode national = Partner.named("landelijk-bureau").get("reporting", "/v1/national").body();
            JsonNode own = ownFigures(login);
            assertThat(own.get("activated").asInt()).isPositive();
            assertThat(says(national, own)).as("%s says as much as %s", national, own).isTrue();
        });
    }

    /** The platform says all that the office says, and more, such as the municipalities' names. */
    private static boolean says(JsonNode national, JsonNode own) {
        if (own.isObject()) {
            return own.properties().stream().allMatch(figure -> says(national.get(figure.getKey()), figure.getValue()));
        }
        if (own.isArray()) {
            return own.size() == national.size()
                    && own.valueStream().allMatch(row -> national.valueStream().anyMatch(other -> says(other, row)));
        }
        return own.equals(national);
    }

    private static JsonNode ownFigures(Path login) throws IOException {
        var example = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                Path.of("../deploy/local/target/lib").toAbsolutePath() + "/*", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "../examples/programme-office/NationalFigures.java", login.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return JSON.readTree(example.getInputStream());
    }

    private String recruited() {
        return Story.recruited(womensCentre, "GM0758", "'recruitmentChannel':'HOME_VISIT','countsForProgramme':true");
    }

    private static List<String> read(String login, String group, String topic) {
        Map<String, Object> settings = new HashMap<>(Platform.kafka(login));
        settings.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest", "enable.auto.commit", "false"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> events = new ArrayList<>();
            await().atMost(Story.SOON).pollInSameThread().pollDelay(Duration.ZERO).until(() -> {
                var records = consumer.poll(Duration.ofSeconds(1));
                records.forEach(record -> events.add(record.key() + record.headers() + record.value()));
                return records.isEmpty() && !consumer.assignment().isEmpty();
            });
            return events;
        }
    }

    private static void write(String login, String topic) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(Platform.kafka(login), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, UUID.randomUUID().toString(), "{}")).get();
        }
    }
}
