package nl.krachtketen.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the schema refuses is refused by the records too, tried by spoiling each field of each example. */
class SchemaAndRecordAgreeTest {

    /** Wrong for every field: strings follow a form (a title has no control characters), numbers are never negative. */
    private static final List<JsonNode> WRONG_VALUES = List.of(new TextNode("\n"), new IntNode(-1));

    static Stream<Arguments> fields() {
        return EventCatalogue.all().stream()
                .flatMap(entry -> PublishedFiles.schema(entry).get("properties").properties().stream()
                        .map(field -> Arguments.of(entry, field.getKey())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aWrongValueIsRefusedByBoth(EventCatalogue.Entry entry, String field) {
        var example = PublishedFiles.example(entry, "complete");
        for (var wrong : WRONG_VALUES) {
            example.set(field, wrong);
            assertThat(schemaAccepts(entry, example)).isFalse();
            assertThat(codecAccepts(entry, example)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldMayBeAbsentForBothOrForNeither(EventCatalogue.Entry entry, String field) {
        var example = PublishedFiles.example(entry, "complete");
        example.remove(field);

        assertThat(codecAccepts(entry, example)).isEqualTo(schemaAccepts(entry, example));
    }

    private static boolean schemaAccepts(EventCatalogue.Entry entry, ObjectNode json) {
        return PublishedFiles.validator(entry).validate(json).isEmpty();
    }

    private static boolean codecAccepts(EventCatalogue.Entry entry, ObjectNode json) {
        try {
            EventJson.read(entry.type(), json.toString().getBytes(UTF_8));
            return true;
        } catch (UnreadableEvent refused) {
            return false;
        }
    }
}
