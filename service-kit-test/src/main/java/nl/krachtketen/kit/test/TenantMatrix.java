package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

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

    static final List<String> ROLES = List.of("caseworker", "organiser", "volunteer-centre", "job-centre", "regie", "privacy-officer", "programme-office");
    private static final List<String> SIDES = List.of("own", "other");

    private final MatrixData data;
    private final Properties rows = rows();
    private final List<String> failures = new ArrayList<>();
    private final Map<Cell, String> tokens = new HashMap<>();
    /** Thousands of calls: REST Assured would take longer over each than the service does. */
    private final HttpClient http = HttpClient.newHttpClient();
    private int calls;

    private TenantMatrix(MatrixData data) {
        this.data = data;
    }

    /** Who calls: a role, and on which side of the two borders. */
    record Cell(String role, String organisation, String municipality) {

        boolean fits(String pattern) {
            String[] parts = pattern.split("[@/]");
            return fits(parts[0], role) && fits(parts[1], organisation) && fits(parts[2], municipality);
        }

        private static boolean fits(String wanted, String actual) {
            return wanted.equals("*") || wanted.equals(actual);
        }
    }

    /** What is wrong, one line for each call; empty if the service keeps its borders. */
    public static List<String> failures(MatrixData data) {
        var matrix = new TenantMatrix(data);
        JsonNode document = RestAssured.given().get("/v1/openapi.json").as(JsonNode.class);
        List<Operation> operations = Operation.of(document);
        matrix.compareNames(operations);
        operations.forEach(matrix::check);
        System.out.printf("Tenant matrix: %d operations, %d calls, %d failures%n", operations.size(), matrix.calls, matrix.failures.size());
        return matrix.failures;
    }

    private void compareNames(List<Operation> operations) {
        var named = new TreeSet<String>();
        rows.stringPropertyNames().stream().filter(name -> !name.contains(".")).forEach(named::add);
        operations.stream().map(Operation::id).filter(id -> !named.remove(id)).forEach(id -> failures.add(id + " has no row"));
        named.forEach(id -> failures.add(id + " has a row and is no operation"));
    }

    private void check(Operation operation) {
        List<String> allowed = List.of(rows.getProperty(operation.id(), "").trim().split("\\s+"));
        List<Cell> cells = cells();
        // Those who are refused come first: they must change nothing that the others need.
        cells.stream().filter(cell -> allowed.stream().noneMatch(cell::fits)).forEach(cell -> mustBeRefused(operation, cell));
        cells.stream().filter(cell -> allowed.stream().anyMatch(cell::fits)).forEach(cell -> mustPass(operation, cell));
    }

    private static List<Cell> cells() {
        return ROLES.stream().flatMap(role -> SIDES.stream().flatMap(organisation -> SIDES.stream()
                .map(municipality -> new Cell(role, organisation, municipality)))).toList();
    }

    private void mustBeRefused(Operation operation, Cell cell) {
        var subject = data.subject(operation.id());
        HttpResponse<String> answer = call(operation, cell, subject);
        boolean refused = List.of(401, 403, 404).contains(answer.statusCode());
        boolean harmless = operation.reads() && answer.statusCode() == 200;
        if (!refused && !harmless) {
            failures.add("%s as %s: answered %d, not refused".formatted(operation.id(), cell, answer.statusCode()));
        }
        String body = answer.body();
        subject.secrets(data.organisation(cell.organisation())).stream().filter(body::contains)
                .forEach(secret -> failures.add("%s as %s: leaks %s".formatted(operation.id(), cell, secret)));
    }

    private void mustPass(Operation operation, Cell cell) {
        HttpResponse<String> answer = call(operation, cell, operation.reads() ? data.subject(operation.id()) : data.freshSubject(operation.id()));
        if (List.of(400, 401, 403, 404, 500).contains(answer.statusCode())) {
            failures.add("%s as %s: %d, though it may: %s".formatted(operation.id(), cell, answer.statusCode(), answer.body()));
        }
    }

    private HttpResponse<String> call(Operation operation, Cell cell, MatrixData.Subject subject) {
        calls++;
        String organisation = data.organisation(cell.organisation());
        String query = rows.getProperty("query." + operation.id());
        String address = subject.fillPath(operation.path() + (query == null ? "" : "?" + query), organisation);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(cell, this::token)).header("If-Match", "*");
        var body = operation.body(rows.getProperty("body." + operation.id())).map(it -> subject.fill(it, organisation));
        body.ifPresent(it -> request.header("Content-Type", operation.mediaType()));
        request.method(operation.method(), body.map(HttpRequest.BodyPublishers::ofString).orElse(HttpRequest.BodyPublishers.noBody()));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(Cell cell) {
        return Tokens.of(data.organisation(cell.organisation()), List.of(data.municipality(cell.municipality())), cell.role());
    }

    private static Properties rows() {
        var rows = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("tenant-matrix.properties")) {
            rows.load(file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
