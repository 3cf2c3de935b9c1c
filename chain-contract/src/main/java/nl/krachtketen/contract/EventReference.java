package nl.krachtketen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader is told about an event: its published schema and example, in the form in which partners meet it.
 *
 * @param text    what it means
 * @param fields  of its data, in the order of the schema
 * @param example its data, complete, as JSON
 */
public record EventReference(EventCatalogue.Entry entry, String text, List<Field> fields, String example) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> PAIRWISE = Set.of("participantId", "otherParticipantId", "coachId");

    /**
     * One field.
     *
     * @param form  what a value looks like; null if only some codes are possible
     * @param codes these, if so
     */
    public record Field(String name, boolean optional, String text, boolean list, String form, List<String> codes) {}

    public static EventReference of(EventCatalogue.Entry entry) {
        JsonNode schema = read(entry.schemaResource());
        Set<String> required = Set.copyOf(schema.get("required").valueStream().map(JsonNode::asText).toList());
        var fields = schema.get("properties").properties().stream().map(field -> field(field, !required.contains(field.getKey()))).toList();
        return new EventReference(entry, schema.get("description").asText(), fields,
                read("/examples/" + entry.type() + "/complete.json").toPrettyString());
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).findFirst();
    }

    private static Field field(Map.Entry<String, JsonNode> named, boolean optional) {
        JsonNode schema = named.getValue();
        boolean list = schema.has("items");
        JsonNode value = list ? schema.get("items") : schema;
        List<String> codes = value.path("enum").valueStream().map(JsonNode::asText).toList();
        return new Field(named.getKey(), optional, schema.get("description").asText(), list,
                codes.isEmpty() ? form(named.getKey(), value) : null, codes);
    }

    private static String form(String name, JsonNode value) {
        if (PAIRWISE.contains(name)) {
            return "an identifier of your own";
        }
        if (value.has("properties")) {
            return "objects with " + String.join(", ", value.get("properties").properties().stream().map(Map.Entry::getKey).toList());
        }
        return value.has("pattern") ? value.get("pattern").asText() : value.path("format").asText(value.get("type").asText());
    }

    private static JsonNode read(String resource) {
        try (var file = EventReference.class.getResourceAsStream(resource)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
