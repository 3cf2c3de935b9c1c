package nl.krachtketen.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document tells the same as the catalogue. */
class AsyncApiTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static JsonNode document;

    @BeforeAll
    static void readDocument() throws IOException {
        document = new YAMLMapper().readTree(PublishedFiles.text(RESOURCES.resolve("asyncapi.yaml")));
    }

    @Test
    void eachEventIsAMessageOfItsTopic() {
        var typesByTopic = EventCatalogue.all().stream().collect(
                groupingBy(EventCatalogue.Entry::topic, mapping(EventCatalogue.Entry::type, toSet())));

        assertThat(namesOfMessagesByAddress()).isEqualTo(typesByTopic);
    }

    @Test
    void theProgrammeOfficeIsToldOnATopicOfItsOwn() {
        var message = document.at("/channels/" + Topics.PROGRAMME_EVENTS + "/messages/programmeEvent");

        assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/toldToOffice");
        assertThat(document.at("/components/messageTraits/toldToOffice").findValuesAsText("format")).doesNotContain("uuid");
    }

    @Test
    void eachMessageIsACloudEventWithItsOwnSchema() {
        assertThat(messages()).isNotEmpty().allSatisfy(message -> {
            var name = message.get("name").asText();
            assertThat(message.at("/payload/$ref").asText()).isEqualTo("schemas/" + name + ".json");
            assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
        });
    }

    @Test
    void eachEventIsSentByOneService() {
        var sent = document.get("operations").valueStream()
                .filter(operation -> operation.get("action").asText().equals("send"))
                .filter(operation -> !operation.at("/channel/$ref").asText().equals("#/channels/" + Topics.PROGRAMME_EVENTS))
                .flatMap(operation -> operation.get("messages").valueStream())
                .map(message -> resolve(message.get("$ref").asText()).get("name").asText())
                .toList();

        assertThat(sent).containsExactlyInAnyOrderElementsOf(
                EventCatalogue.all().stream().map(EventCatalogue.Entry::type).toList());
    }

    @Test
    void eachReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(resolve(reference).isMissingNode()).isFalse();
            } else {
                assertThat(Files.exists(RESOURCES.resolve(reference))).isTrue();
            }
        });
    }

    private static Map<String, Set<String>> namesOfMessagesByAddress() {
        var names = new TreeMap<String, Set<String>>();
        inside().forEach(channel -> names.put(channel.get("address").asText(),
                channel.get("messages").valueStream().map(message -> message.get("name").asText()).collect(toSet())));
        return names;
    }

    private static Stream<JsonNode> messages() {
        return inside().flatMap(channel -> channel.get("messages").valueStream());
    }

    /** All but the topic on which the office is told once more, in its own words, what the others tell. */
    private static Stream<JsonNode> inside() {
        return document.get("channels").valueStream().filter(channel -> !channel.get("address").asText().equals(Topics.PROGRAMME_EVENTS));
    }

    private static JsonNode resolve(String reference) {
        return document.at(reference.substring(1));
    }
}
