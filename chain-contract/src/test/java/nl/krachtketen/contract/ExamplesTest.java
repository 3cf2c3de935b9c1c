package nl.krachtketen.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved examples, read by the codec that production uses. An example is never changed, only added. */
class ExamplesTest {

    static Stream<Arguments> examples() {
        return EventCatalogue.all().stream()
                .flatMap(entry -> Stream.of("minimal", "complete").map(name -> Arguments.of(entry, name)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anApprovedExampleIsReadAndWrittenBackAsItWas(EventCatalogue.Entry entry, String name) {
        var example = PublishedFiles.example(entry, name);

        var event = EventJson.read(entry.type(), example.toString().getBytes(UTF_8));

        assertThat(event).isInstanceOf(entry.recordClass());
        assertThat(PublishedFiles.json(new String(EventJson.write(event), UTF_8))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anApprovedExampleFollowsItsSchema(EventCatalogue.Entry entry, String name) {
        assertThat(PublishedFiles.validator(entry).validate(PublishedFiles.example(entry, name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theCompleteExampleHasEveryFieldAndTheMinimalOneOnlyWhatMustBeThere(EventCatalogue.Entry entry) {
        var schema = PublishedFiles.schema(entry);

        assertThat(names(PublishedFiles.example(entry, "complete"))).hasSameElementsAs(names(schema.get("properties")));
        assertThat(names(PublishedFiles.example(entry, "minimal"))).hasSameElementsAs(texts(schema.get("required")));
    }

    static List<EventCatalogue.Entry> entries() {
        return EventCatalogue.all();
    }

    @Test
    void theExamplesOfEachVersionEverPublishedAreStillRead() {
        assertThat(PublishedFiles.namesIn(PublishedFiles.EXAMPLES))
                .allSatisfy(type -> assertThat(EventCatalogue.byType(type)).isPresent());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(field -> field.getKey()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
