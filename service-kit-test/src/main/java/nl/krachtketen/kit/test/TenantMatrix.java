package nl.krachtketen.kit.test;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.krachtketen.kit.test.MatrixCalls.Cell;

/**
 * Calls every operation of the service's OpenAPI document as every kind of caller: each role, of the organisation that
 * recorded the data or of another one, working in its municipality or elsewhere. {@code tenant-matrix.properties} says for
 * each operation who may; everybody else must be refused, or be answered without a trace of the data. An operation that the
 * file does not name fails, so that nobody adds one without saying who may call it.
 *
 * <p>A row is {@code operationId = role@organisation/municipality …}, with {@code own}, {@code other} or {@code *}.
 * {@code body.operationId} gives a request where the example in the document would not do, with {@code {caller}} for
 * the caller's OIN and {@code {unique}} for what no other data have, {@code query.operationId} a query.
 */
public final class TenantMatrix {

    private final MatrixCalls matrix;
    private final List<String> failures = new ArrayList<>();
    /** Each that passes and writes needs data of its own, which takes longer than the call. */
    private final Map<List<Cell>, Portions<Cell>> portions = new HashMap<>();
    private int calls;

    private TenantMatrix(MatrixData data) {
        this.matrix = MatrixCalls.on(data);
    }

    /** What is wrong, one line for each call; empty if the service keeps its borders. */
    public static List<String> failures(MatrixData data) {
        var matrix = new TenantMatrix(data);
        List<Operation> operations = OpenApi.served().operations();
        matrix.compareNames(operations);
        operations.forEach(matrix::check);
        System.out.printf("Tenant matrix: %d operations, %d calls, %d failures%n", operations.size(), matrix.calls, matrix.failures.size());
        return matrix.failures;
    }

    private void compareNames(List<Operation> operations) {
        var named = new TreeSet<String>();
        matrix.rows().stringPropertyNames().stream().filter(name -> !name.contains(".")).forEach(named::add);
        operations.stream().map(Operation::id).filter(id -> !named.remove(id)).forEach(id -> failures.add(id + " has no row"));
        named.forEach(id -> failures.add(id + " has a row and is no operation"));
    }

    private void check(Operation operation) {
        List<Cell> cells = MatrixCalls.cells();
        // Those who are refused come first: they must change nothing that the others need.
        cells.stream().filter(cell -> !matrix.isAllowed(operation, cell)).forEach(cell -> mustBeRefused(operation, cell));
        List<Cell> allowed = cells.stream().filter(cell -> matrix.isAllowed(operation, cell)).toList();
        (operation.reads() ? allowed.stream() : portions.computeIfAbsent(allowed, Portions::new).next(allowed.size()))
                .forEach(cell -> mustPass(operation, cell));
    }

    private void mustBeRefused(Operation operation, Cell cell) {
        var subject = matrix.data().subject(operation.id());
        HttpResponse<String> answer = call(operation, cell, subject);
        boolean refused = List.of(401, 403, 404).contains(answer.statusCode());
        boolean harmless = operation.reads() && answer.statusCode() == 200;
        if (!refused && !harmless) {
            failures.add("%s as %s: answered %d, not refused".formatted(operation.id(), cell, answer.statusCode()));
        }
        String body = answer.body();
        subject.secrets(matrix.data().organisation(cell.organisation())).stream().filter(body::contains)
                .forEach(secret -> failures.add("%s as %s: leaks %s".formatted(operation.id(), cell, secret)));
    }

    private void mustPass(Operation operation, Cell cell) {
        HttpResponse<String> answer = call(operation, cell,
                operation.reads() ? matrix.data().subject(operation.id()) : matrix.data().freshSubject(operation.id()));
        if (List.of(400, 401, 403, 404, 500).contains(answer.statusCode())) {
            failures.add("%s as %s: %d, though it may: %s".formatted(operation.id(), cell, answer.statusCode(), answer.body()));
        }
    }

    private HttpResponse<String> call(Operation operation, Cell cell, MatrixData.Subject subject) {
        calls++;
        return matrix.send(operation, cell, subject);
    }
}
