package nl.krachtketen.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Events to JSON and back: the only codec, in production and in tests. Absent fields are left out, instants and dates
 * are ISO 8601, unknown fields are ignored on reading, unknown codes are not.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EventJson() {
    }

    /**
     * The data of an event as UTF-8 JSON.
     *
     * @throws IllegalArgumentException if a field is absent that may not be
     */
    public static byte[] write(Event event) {
        Completeness.require(event);
        try {
            return MAPPER.writeValueAsBytes(flat(event));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The event in the data of a message.
     *
     * @param type the CloudEvents type; look it up in {@link EventCatalogue#byType} first if it may be an unknown one
     * @throws UnreadableEvent if the type is unknown or the data do not follow it
     */
    public static Event read(String type, byte[] json) {
        var entry = EventCatalogue.byType(type).orElseThrow(() -> new UnreadableEvent(type, "unknown type"));
        try {
            var event = MAPPER.treeToValue(nested(entry, json), entry.recordClass());
            Completeness.require(event);
            return event;
        } catch (JsonMappingException e) {
            throw new UnreadableEvent(type, "missing or not valid: " + fieldAtFault(entry, e));
        } catch (IOException e) {
            throw new UnreadableEvent(type, "not a JSON object");
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(type, e.getMessage());
        }
    }

    private static ObjectNode flat(Event event) {
        ObjectNode nested = MAPPER.valueToTree(event);
        var flat = MAPPER.createObjectNode();
        var flatComponents = flatComponents(event.getClass());
        nested.properties().forEach(field -> {
            if (flatComponents.contains(field.getKey())) {
                flat.setAll((ObjectNode) field.getValue());
            } else {
                flat.set(field.getKey(), field.getValue());
            }
        });
        return flat;
    }

    private static ObjectNode nested(EventCatalogue.Entry entry, byte[] json) throws IOException {
        if (MAPPER.readTree(json) instanceof ObjectNode flat) {
            var nested = flat.deepCopy();
            flatComponents(entry.recordClass()).forEach(name -> nested.set(name, flat));
            return nested;
        }
        throw new UnreadableEvent(entry.type(), "not a JSON object");
    }

    private static List<String> flatComponents(Class<?> recordClass) {
        return Arrays.stream(recordClass.getRecordComponents())
                .filter(component -> component.getType().isRecord())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String fieldAtFault(EventCatalogue.Entry entry, JsonMappingException e) {
        var flat = flatComponents(entry.recordClass());
        return e.getPath().stream()
                .filter(step -> !flat.contains(step.getFieldName()))
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("/"));
    }
}
