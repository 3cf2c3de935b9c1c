package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One operation of an OpenAPI document. */
record Operation(String id, String method, String path, String mediaType, JsonNode example) {

    /** Every operation that the document describes; its paths begin where the address of the server ends, with the version. */
    static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (method.getValue().has("operationId")) {
                operations.add(new Operation(method.getValue().get("operationId").asText(), method.getKey().toUpperCase(), "/v1" + path.getKey(),
                        mediaType(method.getValue()), example(method.getValue(), document)));
            }
        }));
        return operations;
    }

    /** Whether it leaves everything as it is. */
    boolean reads() {
        return method.equals("GET");
    }

    /** What its body is sent as: JSON if that is possible, else the first that the document names. */
    private static String mediaType(JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        return content.isEmpty() || content.has("application/json") ? "application/json" : content.fieldNames().next();
    }

    private static JsonNode example(JsonNode operation, JsonNode document) {
        JsonNode schema = operation.path("requestBody").path("content").path(mediaType(operation)).path("schema");
        JsonNode target = schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        JsonNode first = target.at("/examples/0");
        return first.isMissingNode() ? target.path("example") : first;
    }

    /** What to send: the request given, else the document's own example; nothing for an operation without a body. */
    Optional<String> body(String given) {
        return given != null ? Optional.of(given) : example.isMissingNode() ? Optional.empty() : Optional.of(example.toString());
    }
}
