package nl.krachtketen.kit.test;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Calls every operation of a service with every forged token. Each must be answered 401, and none may make the service look
 * for keys where the token says, nor ask the login server about it.
 */
final class TokenAttack {

    /** A key that is not known may be a new one: the service may look once, and then not for a while. */
    private static final List<String> NEW_KEYS = List.of("/keys");

    private final List<String> taken = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private int calls;
    private final Queue<String> lured = new ConcurrentLinkedQueue<>();

    private TokenAttack() {}

    /** Who got in, one line for each; empty if nobody did. */
    static List<String> taken() {
        var attack = new TokenAttack();
        HttpServer lure = attack.lure();
        try {
            attack.run("http://127.0.0.1:" + lure.getAddress().getPort());
        } finally {
            lure.stop(0);
        }
        return attack.taken;
    }

    private void run(String lure) {
        String good = Tokens.of("00000001001001001758", List.of("*"), MatrixCalls.ROLES.toArray(String[]::new));
        List<Operation> operations = OpenApi.served().operations().stream().filter(Operation::needsToken).toList();
        operations.forEach(operation -> mustBeTaken(operation, good));
        Map<String, List<String>> forgeries = Forgeries.of(good, lure);
        var names = new Portions<>(List.copyOf(forgeries.keySet()));
        int asked = Issuer.asked().size();
        operations.forEach(operation -> names.next(forgeries.size()).forEach(name -> mustBeRefused(operation, name, forgeries.get(name))));
        operations.forEach(operation -> mustBeRefused(operation, "in the address", List.of("Accept", "*/*"), "?access_token=" + good));
        lured.forEach(path -> taken.add("a token made the service ask the forger for " + path));
        List<String> askedSince = Issuer.asked().stream().skip(asked).toList();
        if (!List.of(List.of(), NEW_KEYS).contains(askedSince)) {
            taken.add("forged tokens made the service ask the login server for " + askedSince);
        }
        System.out.printf("| forged tokens | %d forgeries, %d operations, %d calls, %d not refused | 0 |%n",
                forgeries.size() + 1, operations.size(), calls, taken.size());
    }

    /** Or else the others prove nothing. */
    private void mustBeTaken(Operation operation, String good) {
        HttpResponse<String> answer = send(operation, List.of("Authorization", "Bearer " + good), "");
        if (answer.statusCode() == 401 || answer.statusCode() >= 500) {
            taken.add("%s: the good token is answered %d".formatted(operation.id(), answer.statusCode()));
        }
    }

    private void mustBeRefused(Operation operation, String name, List<String> headers) {
        mustBeRefused(operation, name, headers, "");
    }

    private void mustBeRefused(Operation operation, String name, List<String> headers, String query) {
        HttpResponse<String> answer = send(operation, headers, query);
        if (answer.statusCode() != 401 || AnswerRules.findings(answer).findAny().isPresent()) {
            taken.add("%s: a token %s is answered %d %s".formatted(operation.id(), name, answer.statusCode(), answer.body()));
        }
    }

    /** Who is refused is refused before anybody looks at what is asked for. */
    private HttpResponse<String> send(Operation operation, List<String> headers, String query) {
        calls++;
        String address = "http://localhost:" + RestAssured.port + operation.path().replaceAll("\\{\\w+}", "A".repeat(43)) + query;
        var request = HttpRequest.newBuilder(URI.create(address)).headers(headers.toArray(String[]::new))
                .header("Content-Type", operation.mediaType()).header("If-Match", "*").timeout(Duration.ofSeconds(30))
                .method(operation.method(), operation.body(null).map(HttpRequest.BodyPublishers::ofString)
                        .orElse(HttpRequest.BodyPublishers.noBody()));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpServer lure() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", call -> {
                lured.add(call.getRequestURI().getPath());
                call.sendResponseHeaders(404, -1);
                call.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
