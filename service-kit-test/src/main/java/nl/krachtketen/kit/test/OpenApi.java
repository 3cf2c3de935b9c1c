package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The OpenAPI document that a service serves. */
record OpenApi(JsonNode document) {

    private static final SchemaValidatorsConfig WITH_FORMATS = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static OpenApi served() {
        return new OpenApi(RestAssured.given().get("/v1/openapi.json").as(JsonNode.class));
    }

    /** Every operation; the document's paths begin where the address of the server ends, with the version. */
    List<Operation> operations() {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .map(method -> new Operation(method.getKey().toUpperCase(), "/v1" + path.getKey(), method.getValue(), this))).toList();
    }

    Stream<Map.Entry<String, JsonNode>> schemas() {
        return document.at("/components/schemas").properties().stream();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The schema's own example, or one made of its fields' examples, as tools do that show the document. */
    JsonNode example(JsonNode schema) {
        JsonNode target = resolved(schema);
        if (target.has("examples")) {
            return target.at("/examples/0");
        }
        if (target.has("items")) {
            JsonNode item = example(target.get("items"));
            return item.isMissingNode() ? item : JsonNodeFactory.instance.arrayNode().add(item);
        }
        var fields = JsonNodeFactory.instance.objectNode();
        target.path("properties").properties().forEach(field -> {
            JsonNode example = example(field.getValue());
            if (!example.isMissingNode()) {
                fields.set(field.getKey(), example);
            }
        });
        return fields.isEmpty() ? MissingNode.getInstance() : fields;
    }

    /** What keeps a value from fitting a schema of this document. */
    List<String> mismatches(JsonNode schema, JsonNode value) {
        var inDocument = JsonNodeFactory.instance.objectNode();
        inDocument.set("allOf", JsonNodeFactory.instance.arrayNode().add(schema));
        inDocument.set("components", document.get("components"));
        JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(inDocument, WITH_FORMATS);
        return validator.validate(value).stream().map(Object::toString).toList();
    }
}
