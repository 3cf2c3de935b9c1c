package nl.krachtketen.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Makes the JSON Schema of an event's data from its record, so that the two cannot drift apart. */
final class SchemaGenerator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Descriptions descriptions;

    SchemaGenerator(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    ObjectNode schemaOf(EventCatalogue.Entry entry) {
        var schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", entry.dataSchema().toString())
                .put("title", entry.type())
                .put("description", descriptions.ofEvent(entry.recordClass()));
        return schema.setAll(object(entry.recordClass()));
    }

    private ObjectNode object(Class<?> recordClass) {
        var schema = JSON.objectNode().put("type", "object");
        schema.putObject("properties");
        schema.putArray("required");
        addFields(recordClass, schema);
        return schema;
    }

    private void addFields(Class<?> recordClass, ObjectNode schema) {
        for (var component : recordClass.getRecordComponents()) {
            if (component.getType().isRecord()) {
                addFields(component.getType(), schema);
            } else {
                addField(component, schema);
            }
        }
    }

    private void addField(RecordComponent component, ObjectNode schema) {
        var description = descriptions.ofField(component.getDeclaringRecord(), component.getName());
        var field = JSON.objectNode().put("description", description);
        schema.withObject("/properties").set(component.getName(), field.setAll(value(component)));
        if (!component.isAnnotationPresent(Nullable.class)) {
            schema.withArray("/required").add(component.getName());
        }
    }

    private ObjectNode value(RecordComponent component) {
        if (component.getType() != List.class) {
            return scalar(component, component.getType());
        }
        var element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return JSON.objectNode().put("type", "array").set("items", scalar(component, element));
    }

    private ObjectNode scalar(RecordComponent component, Class<?> type) {
        if (type.isRecord()) {
            return object(type);
        }
        if (type.isEnum()) {
            return codes(type, component.getAnnotation(Except.class));
        }
        return switch (type.getSimpleName()) {
            case "String" -> string("pattern", "^" + component.getAnnotation(Coded.class).value().regex() + "$");
            case "UUID" -> string("format", "uuid");
            case "Instant" -> string("format", "date-time");
            case "LocalDate" -> string("format", "date");
            case "boolean", "Boolean" -> JSON.objectNode().put("type", "boolean");
            case "int", "Integer" -> integer(component.getAnnotation(Range.class));
            default -> throw new AssertionError("No schema for " + component);
        };
    }

    private static ObjectNode codes(Class<?> type, Except except) {
        var schema = JSON.objectNode().put("type", "string");
        Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .filter(code -> except == null || !code.equals(except.value()))
                .forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static ObjectNode string(String constraint, String value) {
        return JSON.objectNode().put("type", "string").put(constraint, value);
    }

    private static ObjectNode integer(Range range) {
        var schema = JSON.objectNode().put("type", "integer").put("minimum", range.min());
        return range.max() == Integer.MAX_VALUE ? schema : schema.put("maximum", range.max());
    }
}
