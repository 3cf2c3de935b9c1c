package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One column of a table of offerings: a field of the API, with the same name. Lists are written with | between, a slot as
 * {@code WEDNESDAY:MORNING}, what is inside another field with its name before it, as in {@code employer.guaranteedJobs}.
 */
record CsvColumn(String name, Form form) {

    static final String OFFERING_ID = "offeringId";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** All of them, in the order in which they are exported. */
    static final List<CsvColumn> ALL = Stream.concat(
                    Stream.of(new CsvColumn(OFFERING_ID, Form.TEXT)), columns("", OfferingRequest.class))
            .toList();

    enum Form {
        TEXT,
        NUMBER,
        FLAG,
        CODES,
        SLOTS
    }

    private static Stream<CsvColumn> columns(String prefix, Class<?> fields) {
        return Arrays.stream(fields.getRecordComponents())
                .flatMap(field -> field.getType() == EmployerView.class
                        ? columns(field.getName() + ".", EmployerView.class)
                        : Stream.of(new CsvColumn(prefix + field.getName(), form(field))));
    }

    private static Form form(RecordComponent field) {
        if (field.getType() == List.class) {
            return field.getName().equals("slots") ? Form.SLOTS : Form.CODES;
        }
        return field.getType() == Integer.class ? Form.NUMBER : field.getType() == Boolean.class ? Form.FLAG : Form.TEXT;
    }

    /** Where the field is in the JSON of an offering. */
    String pointer() {
        return "/" + name.replace('.', '/');
    }

    /** The cell as JSON; what has another form is left as it is, so that the field's own rules refuse it. */
    JsonNode json(String cell) {
        return switch (form) {
            case TEXT -> JSON.textNode(cell);
            case NUMBER -> cell.matches("-?[0-9]{1,9}") ? JSON.numberNode(Integer.parseInt(cell)) : JSON.textNode(cell);
            case FLAG ->
                cell.equals("true") || cell.equals("false") ? JSON.booleanNode(cell.equals("true")) : JSON.textNode(cell);
            case CODES -> list(cell, JSON::textNode);
            case SLOTS -> list(cell, CsvColumn::slot);
        };
    }

    boolean holdsList() {
        return form == Form.CODES || form == Form.SLOTS;
    }

    String cell(JsonNode value) {
        return switch (form) {
            case TEXT, NUMBER, FLAG -> value.asText("");
            case CODES -> joined(value.valueStream().map(JsonNode::asText));
            case SLOTS ->
                joined(value.valueStream()
                        .map(slot -> slot.path("day").asText() + ":" + slot.path("part").asText()));
        };
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("|"));
    }

    private static ArrayNode list(String cell, Function<String, JsonNode> item) {
        ArrayNode items = JSON.arrayNode();
        Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty()).map(item).forEach(items::add);
        return items;
    }

    private static JsonNode slot(String text) {
        String[] parts = text.split(":", 2);
        return JSON.objectNode().put("day", parts[0]).put("part", parts.length == 2 ? parts[1] : "");
    }
}
