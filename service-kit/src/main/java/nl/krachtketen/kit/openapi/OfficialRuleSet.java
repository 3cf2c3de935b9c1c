package nl.krachtketen.kit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the official rule set's way what is right already. It takes each field whose name holds {@code post}, {@code put} or
 * {@code patch}, such as {@code postcodeArea}, for an operation, also inside an example: such an example is given field by field.
 * And it wants {@code format} on what is named after dates, also if that is a list of them.
 */
final class OfficialRuleSet {

    private static final Pattern TAKEN_FOR_OPERATION = Pattern.compile("post|put|patch");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Components components;

    private OfficialRuleSet(Components components) {
        this.components = components;
    }

    static void suit(Components components) {
        var ruleSet = new OfficialRuleSet(components);
        components.getSchemas().values().forEach(ruleSet::suit);
    }

    private void suit(Schema schema) {
        List<Object> examples = schema.getExamples() == null ? List.of() : schema.getExamples();
        if (examples.stream().map(OfficialRuleSet::value).anyMatch(OfficialRuleSet::misread)) {
            schema.setExamples(null);
            tellByField(schema, value(examples.getFirst()));
        }
        properties(schema).values().forEach(OfficialRuleSet::formatList);
    }

    private void tellByField(Schema schema, Object example) {
        ((Map<?, ?>) example).forEach((name, value) -> {
            Schema field = resolved(properties(schema).get(name));
            if (field == null) {
                throw new IllegalStateException("The example of " + schema.getDescription()
                        + " has a field that its schema lacks: " + name);
            } else if (value instanceof Map<?, ?> && misread(value)) {
                tellByField(field, value);
            } else if (field.getExamples() == null) {
                field.setExamples(List.of(value));
            }
        });
    }

    private static void formatList(Schema list) {
        if (list.getItems() != null && list.getFormat() == null) {
            list.setFormat(list.getItems().getFormat());
        }
    }

    private Schema resolved(Schema schema) {
        return schema == null || schema.getRef() == null ? schema : components.getSchemas().get(schema.getRef().replaceFirst(".*/", ""));
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static boolean misread(Object example) {
        return switch (example) {
            case Map<?, ?> fields -> fields.keySet().stream().anyMatch(name -> TAKEN_FOR_OPERATION.matcher((String) name).find())
                    || fields.values().stream().anyMatch(OfficialRuleSet::misread);
            case List<?> items -> items.stream().anyMatch(OfficialRuleSet::misread);
            case null, default -> false;
        };
    }

    static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not an example in JSON: " + json, e);
        }
    }

    private static Object value(Object example) {
        return JSON.convertValue(example, new TypeReference<Object>() {});
    }
}
