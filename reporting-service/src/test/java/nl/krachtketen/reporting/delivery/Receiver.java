package nl.krachtketen.reporting.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A partner's system: it keeps what it is told, and answers as the test says. */
final class Receiver implements AutoCloseable {

    static final Reply FINE = new Reply(204, Map.of(), "");
    /** It reads what comes and closes the connection. */
    static final Reply NONE = new Reply(0, Map.of(), "");

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Function<Call, Reply> replies = call -> FINE;
    private volatile String allowedOrigin = "krachtketen.example";

    record Reply(int status, Map<String, String> headers, String body) {}

    /** A call of ours, as it came. */
    record Call(String method, Headers headers, String body) {

        String id() {
            return headers.getFirst("webhook-id");
        }

        JsonNode event() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, HttpHeaders.of(headers, (name, value) -> true));
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            }
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = new Call(exchange.getRequestMethod(), exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (call.method.equals("OPTIONS")) {
                answerHandshake(exchange);
                return;
            }
            calls.add(call);
            Reply reply = replies.apply(call);
            if (reply == NONE) {
                return;
            }
            reply.headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void answerHandshake(HttpExchange exchange) throws IOException {
        if (allowedOrigin != null) {
            exchange.getResponseHeaders().add("WebHook-Allowed-Origin", allowedOrigin);
        }
        exchange.sendResponseHeaders(200, -1);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?partner=1";
    }

    Receiver answering(Function<Call, Reply> answers) {
        replies = answers;
        return this;
    }

    Receiver allowing(String origin) {
        allowedOrigin = origin;
        return this;
    }

    List<Call> calls() {
        return calls;
    }

    List<String> ids() {
        return calls.stream().map(Call::id).toList();
    }

    static Reply status(int status) {
        return new Reply(status, Map.of(), "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
