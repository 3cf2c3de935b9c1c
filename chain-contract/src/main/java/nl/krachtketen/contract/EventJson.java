package nl.krachtketen.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/**
 * Events to JSON and back: the only codec, in production and in tests. Absent fields are left out, instants and dates
 * are ISO 8601, unknown fields are ignored on reading, unknown codes are not.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = StrictMapper.create();

    private EventJson() {
    }

    /**
     * The data of an event as UTF-8 JSON.
     *
     * @throws IllegalArgumentException if a field is absent that may not be
     */
    public static byte[] write(Event event) {
        var json = flat(event);
        requireComplete(EventShape.of(event.getClass()), json);
        try {
            return MAPPER.writeValueAsBytes(json);
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
        var shape = EventShape.of(entry.recordClass());
        try {
            var flat = MAPPER.readValue(json, ObjectNode.class);
            requireComplete(shape, flat);
            return MAPPER.treeToValue(nested(shape, flat), entry.recordClass());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(type, e.getMessage());
        } catch (IOException e) {
            throw new UnreadableEvent(type, reason(shape, e));
        }
    }

    private static ObjectNode flat(Event event) {
        ObjectNode nested = MAPPER.valueToTree(event);
        var flat = MAPPER.createObjectNode();
        var flatComponents = EventShape.of(event.getClass()).flatComponents();
        nested.properties().forEach(field -> {
            if (flatComponents.contains(field.getKey())) {
                flat.setAll((ObjectNode) field.getValue());
            } else {
                flat.set(field.getKey(), field.getValue());
            }
        });
        return flat;
    }

    /** Each flat component finds its fields in a copy of the whole object and ignores the others. */
    private static ObjectNode nested(EventShape shape, ObjectNode flat) {
        var nested = flat.deepCopy();
        shape.flatComponents().forEach(name -> nested.set(name, flat));
        return nested;
    }

    private static void requireComplete(EventShape shape, ObjectNode flat) {
        shape.requiredFields().stream().filter(field -> !flat.hasNonNull(field)).findFirst().ifPresent(field -> {
            throw new IllegalArgumentException(field + " is missing");
        });
    }

    /** Jackson's own messages repeat the contents, ours do not. */
    private static String reason(EventShape shape, IOException e) {
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException refusal) {
            return refusal.getMessage();
        }
        if (e instanceof JsonMappingException invalid && !invalid.getPath().isEmpty()) {
            return "not valid: " + fieldAtFault(shape, invalid);
        }
        return "not a JSON object";
    }

    private static String fieldAtFault(EventShape shape, JsonMappingException e) {
        return e.getPath().stream()
                .filter(step -> !shape.flatComponents().contains(step.getFieldName()))
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("/"));
    }
}
