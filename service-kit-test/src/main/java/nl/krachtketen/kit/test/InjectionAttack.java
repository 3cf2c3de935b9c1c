package nl.krachtketen.kit.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.MatrixCalls.Cell;
import nl.krachtketen.kit.test.MatrixData.Subject;

/**
 * Writes texts that do something elsewhere into every text that an operation takes, in its body and in its address, and reads
 * everything that can be read: a text must stay a text, in answers, pages, files and logs.
 */
final class InjectionAttack implements AutoCloseable {

    private static final int SHARE = 8;
    private static final int LARGE_SHARE = 120;

    private final MatrixCalls matrix;
    private final List<String> harm;
    private final LogWatch log = LogWatch.of(Injections.MARK);
    private final Portions<String> injections = new Portions<>(Injections.texts());
    private final Portions<String> strings = new Portions<>(HostileData.fetched().strings());
    private final Portions<String> lines = new Portions<>(Injections.texts().stream().map(InjectionAttack::ascii).toList());
    private int calls;

    InjectionAttack(MatrixCalls matrix, List<String> harm) {
        this.matrix = matrix;
        this.harm = harm;
    }

    int calls() {
        return calls;
    }

    void check(Operation operation, Subject subject) {
        matrix.body(operation).map(body -> matrix.filled(subject, body)).filter(body -> body.startsWith("{"))
                .ifPresent(body -> HostileBodies.texts(body).forEach(place -> write(operation, subject, body, place)));
        lines.next(SHARE).forEach(text -> check(operation.id(), "header", matrix.send(operation, cell(operation), subject,
                matrix.body(operation), Map.of("Idempotency-Key", text, "Accept-Language", text))));
        if (operation.reads()) {
            read(operation, subject);
        }
    }

    private void write(Operation operation, Subject subject, String body, String place) {
        // Where a field refuses even plain words it gets a few of them, and another field others.
        boolean takesAnyText = write(operation, subject, body, place, "gewone woorden").statusCode() != 400;
        injections.next(takesAnyText ? Injections.texts().size() : SHARE).forEach(text -> write(operation, subject, body, place, text));
        strings.next(takesAnyText ? LARGE_SHARE : SHARE).forEach(text -> write(operation, subject, body, place, text));
    }

    private HttpResponse<String> write(Operation operation, Subject subject, String body, String place, String text) {
        String other = HostileBodies.replaced(HostileBodies.read(body), place, text).toString();
        HttpResponse<String> answer = matrix.send(operation, cell(operation), subject, BodyPublishers.ofString(other));
        check(operation.id(), place, answer);
        return answer;
    }

    private void read(Operation operation, Subject subject) {
        for (String form : List.of("application/json", "text/csv", "text/html", "*/*")) {
            check(operation.id(), form, matrix.send(operation, cell(operation), subject, matrix.body(operation), Map.of("Accept", form)));
        }
        operation.parameters().filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText()).forEach(name -> injections.next(Injections.texts().size()).forEach(text ->
                        check(operation.id(), name, matrix.get(operation, subject, name + "=" + URLEncoder.encode(text, UTF_8)))));
    }

    /** A page, and the forms on it. */
    void look(String address, String token) {
        HttpResponse<String> answer = matrix.look(address, token);
        if (answer.statusCode() != 200) {
            harm.add("%s could not be looked at: %d".formatted(address, answer.statusCode()));
        }
        check(address, "page", answer);
        Form.on(answer.body()).forEach(form -> form.filled(Injections.texts()).forEach(filled -> check(address, "form " + filled,
                matrix.submit(URI.create(address).resolve(form.action()).toString(), token, filled))));
    }

    private void check(String what, String place, HttpResponse<String> answer) {
        calls++;
        Stream<String> active = Injections.activeIn(answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        Stream<String> planted = answer.headers().firstValue("X-Planted").stream();
        Stream<String> broken = answer.statusCode() >= 500 ? Stream.of(answer.statusCode() + " " + answer.body()) : Stream.empty();
        Stream.of(active, planted, broken).flatMap(each -> each).forEach(each -> harm.add("%s, %s: %s".formatted(what, place, each)));
    }

    private Cell cell(Operation operation) {
        return matrix.somebodyAllowed(operation);
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "");
    }

    @Override
    public void close() {
        log.close();
        log.found().stream().distinct().forEach(line -> harm.add("in the log: " + line));
    }
}
