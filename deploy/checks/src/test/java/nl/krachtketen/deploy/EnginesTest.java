package nl.krachtketen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Kafka and PostgreSQL in a cluster are what the services count on, and the same as on one machine. */
class EnginesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BESIDE_THE_POOL = 4;
    /** CloudNativePG's own, a superuser's, and whoever looks. */
    private static final int OTHERS = 30;

    @Test
    void theTopicsAreThoseOfTheChain() {
        var expected = Repository.table("deploy/kafka/topics.txt").stream()
                .map(topic -> List.of(topic[0], topic[1], Long.toString(Duration.ofDays(Long.parseLong(topic[2])).toMillis()))).toList();
        assertThat(objects("topics.yaml")).allSatisfy(topic -> {
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.at("/spec/config/min.insync.replicas").asInt()).isEqualTo(2);
        }).extracting(topic -> List.of(topic.at("/metadata/name").asText(), topic.at("/spec/partitions").asText(),
                topic.at("/spec/config/retention.ms").asText())).containsExactlyElementsOf(expected);
    }

    @Test
    void eachLoginMayDoWhatItMayDoOnOneMachine() {
        List<String> expected = new ArrayList<>();
        for (String[] right : Repository.table("deploy/kafka/rights.txt")) {
            for (int i = 3; i < right.length; i++) {
                expected.add(String.join(" ", right[0], right[1], right[2], right[i]));
            }
        }
        List<String> granted = new ArrayList<>();
        for (JsonNode login : objects("logins.yaml")) {
            for (JsonNode right : login.at("/spec/authorization/acls")) {
                granted.add("%s %s %s %s%s".formatted(login.at("/metadata/name").asText(), right.at("/operations/0").asText(),
                        right.at("/resource/type").asText(), right.at("/resource/name").asText(),
                        right.at("/resource/patternType").asText().equals("prefix") ? "*" : ""));
                assertThat(right.get("operations")).hasSize(1);
            }
        }
        assertThat(granted).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatWasAcknowledgedIsOnTwoDisks() {
        var kafka = objects("kafka.yaml");
        assertThat(kafka.get(0).at("/spec/replicas").asInt()).isEqualTo(3);
        var config = kafka.get(1).at("/spec/kafka/config");
        assertThat(config.get("default.replication.factor").asInt()).isEqualTo(3);
        assertThat(config.get("min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(config.get("unclean.leader.election.enable").asBoolean()).isFalse();
        var synchronous = objects("postgresql.yaml").getFirst().at("/spec/postgresql/synchronous");
        assertThat(synchronous.get("number").asInt()).isEqualTo(1);
        assertThat(synchronous.get("dataDurability").asText()).isEqualTo("required");
    }

    /** Also in the middle of a roll-out. Each replica has its pool; beside it the relay, its look at the slot, and a migration. */
    @Test
    void theDatabaseHasConnectionsForAsManyReplicasAsThereMayBe() throws IOException {
        var kit = new Properties();
        kit.load(new StringReader(Repository.read("service-kit/src/main/resources/META-INF/microprofile-config.properties")));
        int pool = Integer.parseInt(kit.getProperty("quarkus.datasource.jdbc.max-size"));
        int replicas = scaling("deploy/kubernetes/base/service/scaling.yaml", "/spec/maxReplicas")
                + scaling("deploy/kubernetes/base/service/deployment.yaml", "/spec/strategy/rollingUpdate/maxSurge");
        var parameters = objects("postgresql.yaml").getFirst().at("/spec/postgresql/parameters");
        assertThat(parameters.get("max_connections").asInt())
                .isGreaterThanOrEqualTo(Repository.SERVICES.size() * replicas * (pool + BESIDE_THE_POOL) + OTHERS);
        assertThat(parameters.has("max_slot_wal_keep_size")).isTrue();
        assertThat(parameters.get("max_replication_slots").asInt()).isGreaterThanOrEqualTo(2 * Repository.SERVICES.size());
    }

    private static int scaling(String file, String where) {
        return JSON.valueToTree(Manifests.documents(Repository.read(file)).getFirst()).at(where).asInt();
    }

    private static List<JsonNode> objects(String file) {
        return Manifests.documents(Repository.read("deploy/kubernetes/engines/" + file)).stream()
                .map(document -> (JsonNode) JSON.valueToTree(document)).toList();
    }
}
