package nl.krachtketen.kit.test;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.MatrixData.Subject;

/**
 * Asks for each operation by addresses that mean the same to some and not to others, and by methods that it is told of in
 * passing. Whoever is refused at the plain address is refused at all of them, and nobody can make a reading call write.
 */
final class PathAttack {

    private static final List<String> OVERRIDES = List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");
    private static final List<String> ADDRESSES = List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Uri");

    /** What no HTTP server takes for an address it answers by itself, without a word. */
    private static final Set<Integer> NO_ADDRESS = Set.of(400, 404);
    private static final int SHARE = 12;

    private final MatrixCalls matrix;
    private final List<String> harm;
    private final Portions<Integer> turns = new Portions<>(IntStream.range(0, PathTricks.of("/v1/any").size()).boxed().toList());
    private int calls;

    PathAttack(MatrixCalls matrix, List<String> harm) {
        this.matrix = matrix;
        this.harm = harm;
    }

    int calls() {
        return calls;
    }

    void check(Operation operation, Subject subject) {
        String address = matrix.address(operation, subject);
        String stranger = "Authorization: Bearer " + Tokens.of("00000001001001009999", List.of("GM9999"), "stranger") + "\r\n";
        List<String> tricks = PathTricks.of(address);
        mustStayOut(operation, address, "", turns.next(tricks.size()).map(tricks::get));
        // What an address leads to does not depend on who asks.
        mustStayOut(operation, address, stranger, turns.next(SHARE).map(tricks::get));
        mustNotLeadElsewhere(operation, address);
        if (!operation.reads()) {
            mustStayReading(operation, address, matrix.authorization(operation));
        }
    }

    private void mustStayOut(Operation operation, String address, String caller, Stream<String> tricks) {
        boolean isRefused = send(operation.method(), address, caller).isRefusal();
        tricks.forEach(trick -> {
            Answer answer = send(operation.method(), trick, caller);
            mustBe(answer.status() < 500 && (answer.isRefusal() || !isRefused), operation, trick, answer);
            mustBe(answer.headers().firstValue("X-Planted").isEmpty(), operation, trick, answer);
            boolean isOurs = !(answer.body().isEmpty() && NO_ADDRESS.contains(answer.status()));
            if (trick.startsWith("/v1/") && isOurs) {
                AnswerRules.findings(answer).forEach(finding -> harm.add("%s %s: %s".formatted(operation.method(), trick, finding)));
            }
        });
    }

    private void mustNotLeadElsewhere(Operation operation, String address) {
        ADDRESSES.forEach(header -> {
            Answer answer = send("GET", "/v1/nothing-here", header + ": " + address + "\r\n");
            mustBe(answer.status() == 404, operation, header, answer);
        });
    }

    /** Whoever may write may not be made to write by a link that is followed. */
    private void mustStayReading(Operation operation, String address, String caller) {
        int plain = send("GET", address, caller).status();
        OVERRIDES.forEach(header -> {
            Answer answer = send("GET", address, caller + header + ": " + operation.method() + "\r\n");
            mustBe(answer.status() == plain, operation, header, answer);
        });
        Answer answer = send("GET", address + "?_method=" + operation.method(), caller);
        mustBe(answer.status() == plain || answer.isRefusal(), operation, "_method", answer);
        mustBe(send("GET", address, caller).status() == plain, operation, "nothing", answer);
    }

    private Answer send(String method, String target, String headers) {
        calls++;
        return RawHttp.send(method, target, headers, new byte[0]);
    }

    private void mustBe(boolean asExpected, Operation operation, String trick, Answer answer) {
        if (!asExpected) {
            harm.add("%s by %s: answered %d %s".formatted(operation.id(), trick, answer.status(), answer.body()));
        }
    }
}
