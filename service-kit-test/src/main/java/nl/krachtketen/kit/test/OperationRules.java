package nl.krachtketen.kit.test;

import static nl.krachtketen.kit.test.DocumentRules.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What holds for each operation. */
final class OperationRules {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final List<String> HEADERS = List.of("API-Version", "RateLimit", "RateLimit-Policy");

    private static final List<String> SILENT = List.of("202", "204");

    private final Map<String, String> exceptions;

    OperationRules(Map<String, String> exceptions) {
        this.exceptions = exceptions;
    }

    Stream<String> findings(Operation operation) {
        return Stream.of(described(operation), addressed(operation), parameters(operation), responses(operation), bodies(operation),
                        manners(operation))
                .flatMap(findings -> findings).map(finding -> operation.id() + ": " + finding);
    }

    boolean needsException(Operation operation) {
        return isUnpaged(operation) || isUnversioned(operation);
    }

    private static Stream<String> described(Operation operation) {
        return Stream.of("operationId", "summary", "description").filter(text -> operation.description().path(text).asText().isBlank())
                .map(text -> "has no " + text + "; give it in @Operation");
    }

    private static Stream<String> addressed(Operation operation) {
        return Stream.concat(
                finding(METHODS.contains(operation.method()), operation.method() + " is no method of this platform"),
                finding(operation.path().matches("(/([a-z0-9-]+|\\{[A-Za-z]+}))+"), operation.path() + " is not in kebab-case"));
    }

    private static Stream<String> parameters(Operation operation) {
        return operation.parameters().flatMap(parameter -> {
            String name = parameter.path("name").asText();
            boolean described = parameter.has("description") || parameter.path("schema").has("description");
            boolean spelled = !parameter.path("in").asText().equals("query") || name.matches("[a-z][A-Za-z0-9]*");
            return Stream.concat(finding(described, "parameter " + name + " has no description; give it in @Parameter or KnownParameters"),
                    finding(spelled, "parameter " + name + " is not in lowerCamelCase"));
        });
    }

    private static Stream<String> responses(Operation operation) {
        var missing = new TreeSet<>(List.of("400", "401", "403", "404", "429", "500"));
        operation.description().get("responses").fieldNames().forEachRemaining(missing::remove);
        return Stream.concat(missing.stream().map(status -> "does not name the problem " + status), operation.description().get("responses")
                .properties().stream()
                .flatMap(response -> response(operation, response.getKey(), operation.document().resolved(response.getValue()))));
    }

    private static Stream<String> response(Operation operation, String status, JsonNode response) {
        boolean refusal = status.startsWith("4") || status.startsWith("5");
        return Stream.of(
                HEADERS.stream().filter(header -> !response.path("headers").has(header))
                        .map(header -> "answer " + status + " lacks " + header),
                finding(!refusal || response.path("content").has("application/problem+json"),
                        "answer " + status + " is no problem document"),
                finding(refusal || SILENT.contains(status) || response.has("content"), "answer " + status + " does not say what it holds"),
                finding(!response.path("description").asText().isBlank(), "answer " + status + " is not described"))
                .flatMap(findings -> findings);
    }

    private static Stream<String> bodies(Operation operation) {
        return operation.bodies().properties().stream().flatMap(body -> {
            JsonNode example = operation.example(body.getKey());
            return example.isMissingNode()
                    ? Stream.of(body.getKey() + " has no example; give one in @Schema(examples) of its record, or in @Content")
                    : operation.document().mismatches(body.getValue().path("schema"), example).stream()
                            .map(mismatch -> "its example of " + body.getKey() + " does not fit: " + mismatch);
        });
    }

    private Stream<String> manners(Operation operation) {
        boolean excepted = exceptions.containsKey(operation.id());
        return Stream.of(
                finding(!operation.is("POST") || operation.has("Idempotency-Key"), "a POST takes an Idempotency-Key"),
                finding(!operation.has("If-Match") || operation.description().path("responses").has("412"),
                        "with If-Match it can answer 412"),
                finding(!operation.has("cursor") || operation.has("limit"), "with a cursor it takes a limit"),
                finding(excepted || !isUnpaged(operation),
                        "a list has cursor and limit (Page.answer); or name it in the test, with the reason why not"),
                finding(excepted || !isUnversioned(operation),
                        "a PUT takes If-Match (Etags.require); or name it in the test, with the reason why not"))
                .flatMap(findings -> findings);
    }

    private static boolean isUnpaged(Operation operation) {
        JsonNode schema = operation.response("200").at("/content/application~1json/schema");
        boolean list = operation.document().resolved(schema).path("properties").path("items").has("items");
        return operation.is("GET") && list && !operation.has("cursor");
    }

    private static boolean isUnversioned(Operation operation) {
        return operation.is("PUT") && !operation.has("If-Match");
    }
}
