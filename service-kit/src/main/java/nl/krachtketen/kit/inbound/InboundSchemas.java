package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.PartnerReports;
import nl.krachtketen.kit.rest.Problem;

/**
 * The schemas of the published language, as they hold for what partners report: identifiers are the partner's own, what the
 * platform knows may be left out, and a field that the type does not have is a slip of the pen.
 */
@ApplicationScoped
class InboundSchemas {

    private static final Set<String> OUTWARD_IDS = Set.of("participantId", "otherParticipantId", "coachId");
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).pathType(PathType.JSON_PATH).locale(Locale.ENGLISH).build();

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final JsonSchema envelope = factory.getSchema(read("/inbound/cloud-event.json"), CONFIG);
    private final Map<EventCatalogue.Entry, JsonSchema> byType = new ConcurrentHashMap<>();

    /** What is wrong with the envelope; empty if nothing is. */
    List<Problem.FieldError> envelopeErrors(JsonNode event) {
        return errors(envelope, event, "");
    }

    /** What is wrong with the data; empty if nothing is. */
    List<Problem.FieldError> dataErrors(InboundEvent event) {
        return errors(byType.computeIfAbsent(event.type(), this::reported), event.data(), "data");
    }

    private JsonSchema reported(EventCatalogue.Entry type) {
        ObjectNode schema = read(type.schemaResource());
        ObjectNode fields = (ObjectNode) schema.get("properties");
        OUTWARD_IDS.stream().filter(fields::has).forEach(id -> fields.putObject(id).put("type", "string").put("maxLength", 64));
        ArrayNode required = json.createArrayNode();
        schema.get("required").forEach(field -> {
            if (!PartnerReports.mayLeaveOut(type, field.textValue())) {
                required.add(field);
            }
        });
        schema.set("required", required);
        schema.put("additionalProperties", false);
        return factory.getSchema(schema, CONFIG);
    }

    private static List<Problem.FieldError> errors(JsonSchema schema, JsonNode value, String root) {
        try {
            return schema.validate(value).stream().map(message -> error(message, root)).distinct().toList();
        } catch (NumberFormatException infinite) {
            return List.of(new Problem.FieldError(root, "has a number that is out of every range"));
        }
    }

    private static Problem.FieldError error(ValidationMessage message, String root) {
        String place = root + message.getInstanceLocation().toString().substring(1);
        String field = message.getProperty() == null ? place : place + "." + message.getProperty();
        String reason = switch (message.getType()) {
            case "required" -> "must be there";
            case "additionalProperties", "false" -> "is not a field of this event";
            default -> message.getMessage().substring(message.getMessage().indexOf(": ") + 2);
        };
        return new Problem.FieldError(field.startsWith(".") ? field.substring(1) : field, reason);
    }

    private ObjectNode read(String resource) {
        try (InputStream file = InboundSchemas.class.getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
