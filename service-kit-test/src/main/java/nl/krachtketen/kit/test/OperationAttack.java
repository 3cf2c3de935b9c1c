package nl.krachtketen.kit.test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.kit.test.MatrixData.Subject;

/**
 * Attacks each operation of a service, as somebody who may call it and as somebody who may not: by addresses, by bodies, and by
 * texts that do something where somebody forgets that they are texts.
 */
final class OperationAttack {

    private OperationAttack() {}

    /** What did harm, one line each; empty if nothing did. */
    static List<String> harm(MatrixData data, Supplier<Map<String, String>> pages) {
        List<String> harm = new ArrayList<>();
        MatrixCalls matrix = MatrixCalls.on(data);
        var paths = new PathAttack(matrix, harm);
        var bodies = new BodyAttack(matrix, harm);
        List<Operation> operations = OpenApi.served().operations();
        var injections = new InjectionAttack(matrix, harm);
        try (injections) {
            // Those that write come first, so that what they wrote is read.
            operations.stream().sorted(Comparator.comparing(Operation::reads)).forEach(operation -> {
                Subject subject = data.freshSubject(operation.id());
                paths.check(operation, subject);
                bodies.check(operation, subject);
                injections.check(operation, subject);
            });
            bodies.checkTheService();
            pages.get().forEach(injections::look);
        }
        System.out.printf("| attacks | %d operations: %d tricky addresses, %d hostile bodies, %d injected texts; %d did harm | 0 |%n",
                operations.size(), paths.calls(), bodies.calls(), injections.calls(), harm.size());
        return harm;
    }
}
