package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for a document as a whole, and for its schemas. */
final class DocumentRules {

    private DocumentRules() {}

    static Stream<String> findings(OpenApi api) {
        return Stream.of(head(api.document()), unique(api),
                        api.schemas().flatMap(schema -> schema(api, schema.getKey(), schema.getValue())))
                .flatMap(findings -> findings);
    }

    private static Stream<String> head(JsonNode document) {
        return Stream.of(
                finding(document.path("openapi").asText().matches("3\\.\\d+\\.\\d+"), "openapi: must be a version 3.x.y"),
                finding(document.at("/info/version").asText().matches("\\d+\\.\\d+\\.\\d+"), "info.version: must be a semantic version"),
                finding(Stream.of("name", "email", "url").allMatch(document.at("/info/contact")::has),
                        "info.contact: needs name, email and url"),
                finding(document.at("/servers/0/url").asText().matches("https://.*/v\\d+"), "servers: need https and the major version"))
                .flatMap(finding -> finding);
    }

    private static Stream<String> unique(OpenApi api) {
        Map<String, Long> uses = api.operations().stream().collect(Collectors.groupingBy(Operation::id, Collectors.counting()));
        return uses.entrySet().stream().filter(use -> use.getValue() > 1)
                .map(use -> use.getKey() + ": more than one operation has this operationId");
    }

    private static Stream<String> schema(OpenApi api, String name, JsonNode schema) {
        return Stream.of(
                finding(name.matches("[A-Z][A-Za-z0-9]*"), "schema " + name + ": name it in UpperCamelCase, by @Schema(name)"),
                examples(api, name, schema),
                schema.path("properties").properties().stream()
                        .flatMap(field -> field(name + "." + field.getKey(), field.getKey(), api.resolved(field.getValue()))))
                .flatMap(findings -> findings);
    }

    private static Stream<String> examples(OpenApi api, String name, JsonNode schema) {
        return schema.path("examples").valueStream().flatMap(example -> api.mismatches(schema, example).stream())
                .map(mismatch -> "schema " + name + ": its example does not fit: " + mismatch);
    }

    /** Moments are called …At and days …Date; a moment has a time zone. */
    private static Stream<String> field(String path, String name, JsonNode schema) {
        String format = schema.path("items").path("format").asText(schema.path("format").asText());
        return Stream.of(
                finding(name.matches("[a-z][A-Za-z0-9]*"), path + ": name it in lowerCamelCase"),
                finding(!name.matches("date|.*Dates?") || format.equals("date"),
                        path + ": must be a date (LocalDate), or be called otherwise"),
                finding(!name.matches(".*[a-z]At") || format.equals("date-time") || schema.has("enum"),
                        path + ": must be a date-time, or be called otherwise"))
                .flatMap(finding -> finding);
    }

    static Stream<String> finding(boolean good, String otherwise) {
        return good ? Stream.empty() : Stream.of(otherwise);
    }
}
