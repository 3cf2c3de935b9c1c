package nl.krachtketen.kit.test;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.MatrixCalls.Cell;
import nl.krachtketen.kit.test.MatrixData.Subject;

/**
 * Holds a service to what its OpenAPI document promises, by calling each operation as somebody who may, on the data of its tenant
 * matrix: every example can be sent as it stands, every answer is one that the document names, an ETag is there where it says so,
 * every POST takes effect once, and all answers keep the design rules.
 *
 * <p>{@code once.operationId} in {@code tenant-matrix.properties} says why a POST cannot be shown to take effect once.
 */
public final class Promises {

    private final MatrixCalls matrix;
    private final List<String> broken = new ArrayList<>();

    private Promises(MatrixData data) {
        this.matrix = MatrixCalls.on(data);
    }

    /** What is not kept, one line each; empty if the service keeps its word. */
    public static List<String> broken(MatrixData data) {
        var promises = new Promises(data);
        List<Operation> operations = OpenApi.served().operations();
        operations.forEach(promises::check);
        return promises.broken;
    }

    private void check(Operation operation) {
        Cell cell = matrix.somebodyAllowed(operation);
        Subject subject = matrix.data().freshSubject(operation.id());
        HttpResponse<String> answer = matrix.send(operation, cell, subject, operation.body(null), Map.of());
        String status = Integer.toString(answer.statusCode());
        if (List.of("400", "415", "500").contains(status)) {
            broken.add("%s: the document's own example is answered %s: %s".formatted(operation.id(), status, answer.body()));
        }
        if (operation.response(status).isMissingNode()) {
            broken.add("%s: answers %s, which its document does not name".formatted(operation.id(), status));
        }
        if (operation.response(status).path("headers").has("ETag") && answer.headers().firstValue("ETag").isEmpty()) {
            broken.add("%s: promises an ETag, and gives none".formatted(operation.id()));
        }
        keepsTheRules(operation, subject, answer);
        if (operation.is("POST") && !matrix.rows().containsKey("once." + operation.id())) {
            takesEffectOnce(new Keyed(operation, cell, matrix.data().freshSubject(operation.id()), UUID.randomUUID().toString()));
        }
    }

    private void keepsTheRules(Operation operation, Subject subject, HttpResponse<String> answer) {
        HttpResponse<String> nobody = matrix.sendAsNobody(operation, subject, operation.method(), "");
        HttpResponse<String> traced = matrix.sendAsNobody(operation, subject, "TRACE", "");
        HttpResponse<String> slashed = matrix.sendAsNobody(operation, subject, operation.method(), "/");
        Stream.of(answer, nobody, traced, slashed).flatMap(AnswerRules::findings).distinct()
                .forEach(finding -> broken.add(operation.id() + ": " + finding));
        boolean asDescribed = nobody.statusCode() == (operation.needsToken() ? 401 : 200);
        if (!asDescribed || !List.of(404, 405).contains(traced.statusCode()) || slashed.statusCode() != 404) {
            broken.add("%s: without a token it answers %d, to TRACE %d, with a trailing slash %d".formatted(operation.id(),
                    nobody.statusCode(), traced.statusCode(), slashed.statusCode()));
        }
    }

    private void takesEffectOnce(Keyed call) {
        Optional<String> body = call.someGoodBody();
        HttpResponse<String> first = call.send(body);
        HttpResponse<String> again = call.send(body);
        if (first.statusCode() >= 300) {
            broken.add("%s: cannot be shown to take effect once, it answers %d: %s".formatted(call.operation.id(),
                    first.statusCode(), first.body()));
        } else if (again.statusCode() != first.statusCode() || !again.body().equals(first.body())) {
            broken.add("%s: the same key and body is answered %d %s, and was %d %s".formatted(call.operation.id(), again.statusCode(),
                    again.body(), first.statusCode(), first.body()));
        } else if (call.sendAnother(body) != 422) {
            broken.add("%s: the same key with another request is not answered 422".formatted(call.operation.id()));
        }
    }

    /** Calls of one operation with one key. */
    private final class Keyed {

        private final Operation operation;
        private final Cell cell;
        private final Subject subject;
        private final String key;

        Keyed(Operation operation, Cell cell, Subject subject, String key) {
            this.operation = operation;
            this.cell = cell;
            this.subject = subject;
            this.key = key;
        }

        /** The example may have been used up: a reference is given out once. What is refused does not bind the key. */
        Optional<String> someGoodBody() {
            Optional<String> body = matrix.body(operation);
            return Stream.concat(Stream.of(body), others(body))
                    .filter(candidate -> send(candidate).statusCode() < 300).findFirst().orElse(body);
        }

        int sendAnother(Optional<String> body) {
            return others(body).map(other -> send(other).statusCode()).filter(status -> status < 300 || status == 422).findFirst()
                    .orElseGet(() -> send(body, matrix.data().freshSubject(operation.id())).statusCode());
        }

        /** Those that still differ when the identifiers are put in. */
        private Stream<Optional<String>> others(Optional<String> body) {
            return OtherBodies.of(operation, body).stream().filter(other -> !other.map(this::filled).equals(body.map(this::filled)));
        }

        private String filled(String body) {
            return subject.fill(body, matrix.data().organisation(cell.organisation())).replace(" ", "");
        }

        HttpResponse<String> send(Optional<String> body) {
            return send(body, subject);
        }

        private HttpResponse<String> send(Optional<String> body, Subject about) {
            return matrix.send(operation, cell, about, body, Map.of("Idempotency-Key", key));
        }
    }
}
