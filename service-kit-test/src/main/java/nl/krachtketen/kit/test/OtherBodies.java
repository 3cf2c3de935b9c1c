package nl.krachtketen.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Requests that differ from a good one in one field; some of them are good as well. */
final class OtherBodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OtherBodies() {}

    static List<Optional<String>> of(Operation operation, Optional<String> body) {
        JsonNode good = body.map(OtherBodies::read).orElse(JsonNodeFactory.instance.missingNode());
        if (good.isArray()) {
            return List.of(Optional.of("[{}]"));
        }
        JsonNode fields = operation.document().resolved(operation.bodies().path(operation.mediaType()).path("schema")).path("properties");
        return good.properties().stream()
                .flatMap(field -> others(field.getValue(), operation.document().resolved(fields.path(field.getKey())))
                        .map(other -> ((ObjectNode) good.deepCopy()).set(field.getKey(), other)))
                .map(different -> Optional.of(different.toString())).toList();
    }

    private static Stream<JsonNode> others(JsonNode value, JsonNode schema) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> Stream.of(BooleanNode.valueOf(!value.booleanValue()));
            case NUMBER -> Stream.of(1, -1).map(step -> JsonNodeFactory.instance.numberNode(value.intValue() + step));
            case STRING -> schema.has("enum") ? schema.get("enum").valueStream().filter(code -> !code.equals(value))
                    : Stream.of(TextNode.valueOf(value.textValue() + "1"));
            default -> Stream.empty();
        };
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
