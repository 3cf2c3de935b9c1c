package nl.krachtketen.kit.test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds for every operation that a service serves, checked on its OpenAPI document: the NL API Design Rules where they can
 * be seen there, and the platform's own manners. Each finding says which operation it is about and what to do.
 */
public final class ApiRules {

    private ApiRules() {}

    /**
     * What is wrong, one line each; empty if all is well.
     *
     * @param exceptions operations that need no pages, or no If-Match, each with the reason
     */
    public static List<String> broken(Map<String, String> exceptions) {
        OpenApi document = OpenApi.served();
        var operations = new OperationRules(exceptions);
        Stream<String> needless = exceptions.keySet().stream()
                .filter(name -> document.operations().stream()
                        .noneMatch(operation -> operation.id().equals(name) && operations.needsException(operation)))
                .map(name -> name + ": is no operation that needs an exception");
        return Stream.of(DocumentRules.findings(document), document.operations().stream().flatMap(operations::findings), needless)
                .flatMap(findings -> findings).toList();
    }
}
