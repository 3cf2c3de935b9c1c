package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of an OpenAPI document. */
record Operation(String method, String path, JsonNode description, OpenApi document) {

    String id() {
        return description.path("operationId").asText(method + " " + path);
    }

    boolean is(String method) {
        return this.method.equals(method);
    }

    /** Whether it leaves everything as it is. */
    boolean reads() {
        return is("GET");
    }

    /** Whether its document says so; what is published is for everybody. */
    boolean needsToken() {
        return description.has("security");
    }

    Stream<JsonNode> parameters() {
        return StreamSupport.stream(description.path("parameters").spliterator(), false).map(document::resolved);
    }

    boolean has(String parameter) {
        return parameters().anyMatch(known -> known.path("name").asText().equals(parameter));
    }

    JsonNode response(String status) {
        return description.path("responses").path(status);
    }

    /** What it takes, by media type. */
    JsonNode bodies() {
        return description.at("/requestBody/content");
    }

    /** An example of what it takes; missing if there is none. */
    JsonNode example(String mediaType) {
        JsonNode content = bodies().path(mediaType);
        if (content.has("examples")) {
            return content.get("examples").properties().iterator().next().getValue().path("value");
        }
        return content.isMissingNode() ? MissingNode.getInstance() : document.example(content.path("schema"));
    }

    /** What its body is sent as: JSON if that is possible, else the first that the document names. */
    String mediaType() {
        return bodies().isEmpty() || bodies().has("application/json") ? "application/json" : bodies().fieldNames().next();
    }

    /** What to send: the request given, else the document's own example; nothing for an operation without a body. */
    Optional<String> body(String given) {
        JsonNode example = example(mediaType());
        return given != null ? Optional.of(given) : example.isMissingNode() ? Optional.empty() : Optional.of(example.toString());
    }
}
