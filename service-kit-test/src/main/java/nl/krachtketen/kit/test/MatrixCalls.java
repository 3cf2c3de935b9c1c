package nl.krachtketen.kit.test;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.MatrixData.Subject;

/** Calls a service's operations as its {@code tenant-matrix.properties} says. */
final class MatrixCalls {

    static final List<String> ROLES = List.of("caseworker", "organiser", "volunteer-centre", "job-centre", "regie",
            "privacy-officer", "programme-office", "council");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SIDES = List.of("own", "other");

    private final MatrixData data;
    private final Properties rows;
    private final Map<Cell, String> tokens = new HashMap<>();
    /** Thousands of calls: REST Assured would take longer over each than the service does. */
    private final HttpClient http = HttpClient.newHttpClient();

    private MatrixCalls(MatrixData data, Properties rows) {
        this.data = data;
        this.rows = rows;
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

    static MatrixCalls on(MatrixData data) {
        var rows = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("tenant-matrix.properties")) {
            rows.load(file);
            return new MatrixCalls(data, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MatrixData data() {
        return data;
    }

    Properties rows() {
        return rows;
    }

    static List<Cell> cells() {
        return ROLES.stream().flatMap(role -> SIDES.stream().flatMap(organisation -> SIDES.stream()
                .map(municipality -> new Cell(role, organisation, municipality)))).toList();
    }

    boolean isAllowed(Operation operation, Cell cell) {
        return Stream.of(rows.getProperty(operation.id(), "").trim().split("\\s+")).anyMatch(cell::fits);
    }

    Cell somebodyAllowed(Operation operation) {
        return cells().stream().filter(cell -> isAllowed(operation, cell)).findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.id() + " has no row that lets anybody"));
    }

    /** What to send: the row's own request, else the document's example. */
    Optional<String> body(Operation operation) {
        return operation.body(rows.getProperty("body." + operation.id()));
    }

    HttpResponse<String> send(Operation operation, Cell cell, Subject subject) {
        return send(operation, cell, subject, body(operation), Map.of());
    }

    HttpResponse<String> send(Operation operation, Cell cell, Subject subject, Optional<String> body, Map<String, String> headers) {
        var request = request(operation, cell, subject);
        headers.forEach(request::header);
        var filled = body.map(text -> subject.fill(text, data.organisation(cell.organisation())));
        filled.ifPresent(text -> request.header("Content-Type", operation.mediaType()));
        return send(request.method(operation.method(),
                filled.map(HttpRequest.BodyPublishers::ofString).orElse(HttpRequest.BodyPublishers.noBody())));
    }

    /** Sends what is no good request of this operation, just as it is. */
    HttpResponse<String> send(Operation operation, Cell cell, Subject subject, HttpRequest.BodyPublisher body) {
        return send(request(operation, cell, subject).header("Content-Type", operation.mediaType()).method(operation.method(), body));
    }

    /** As somebody who may, with a query of one's own. */
    HttpResponse<String> get(Operation operation, Subject subject, String query) {
        return look(address(operation, subject) + "?" + query, tokens.computeIfAbsent(somebodyAllowed(operation), this::token));
    }

    /** @param token empty for a page that is found by a link alone */
    HttpResponse<String> look(String address, String token) {
        return send(by(token, address));
    }

    HttpResponse<String> submit(String address, String token, String form) {
        return send(by(token, address).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder by(String token, String address) {
        return token.isEmpty() ? to(address) : to(address).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(Operation operation, Cell cell, Subject subject) {
        return to(address(operation, subject, data.organisation(cell.organisation())))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(cell, this::token)).header("If-Match", "*");
    }

    /** A body with the identifiers of those who recorded the data. */
    String filled(Subject subject, String body) {
        return subject.fill(body, data.organisation("own"));
    }

    private String address(Operation operation, Subject subject, String organisation) {
        String query = rows.getProperty("query." + operation.id());
        return subject.fillPath(operation.path() + (query == null ? "" : "?" + query), organisation);
    }

    /** Where those who recorded the data find them. */
    String address(Operation operation, Subject subject) {
        return subject.fillPath(operation.path(), data.organisation("own"));
    }

    /** The header field of somebody who may. */
    String authorization(Operation operation) {
        return "Authorization: Bearer " + tokens.computeIfAbsent(somebodyAllowed(operation), this::token) + "\r\n";
    }

    /** Without a token and without a body. */
    HttpResponse<String> sendAsNobody(Operation operation, Subject subject, String method, String afterAddress) {
        return send(to(address(operation, subject) + afterAddress).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
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
}
