package nl.krachtketen.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that mean the same in every operation, described in one place unless an operation says more. */
final class KnownParameters {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "If-Match", "The ETag of the version that you changed",
            "limit", "How many at most",
            "cursor", "Where the page before ended, as the answer's `Link` with rel=next says",
            "participantId", "The participant, by your organisation's identifier of her",
            "municipality", "A municipality's code, as in GM0758",
            "oin", "An organisation's identification number (OIN), 20 digits");

    private KnownParameters() {}

    static void describe(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream().filter(parameter -> parameter.getDescription() == null)
                .filter(parameter -> parameter.getSchema() == null || parameter.getSchema().getDescription() == null)
                .forEach(parameter -> parameter.setDescription(description(parameter.getName())));
    }

    private static String description(String name) {
        return DESCRIPTIONS.containsKey(name) || !name.endsWith("Id") ? DESCRIPTIONS.get(name)
                : "The " + words(name) + ", by its identifier";
    }

    /** {@code viewLinkId} is about a view link. */
    private static String words(String name) {
        return name.substring(0, name.length() - "Id".length()).replaceAll("([A-Z])", " $1").toLowerCase();
    }
}
