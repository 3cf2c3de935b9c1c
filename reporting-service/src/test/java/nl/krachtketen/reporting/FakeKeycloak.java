package nl.krachtketen.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * As much of Keycloak's admin REST as the registry of partners uses, with clients that a test can look at, and failures that it can
 * ask for. The system tests do the same with the real one.
 */
public class FakeKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENTS = "/admin/realms/krachtketen/clients";
    private static final String TOKENS = "/realms/krachtketen/protocol/openid-connect/token";
    private static final Predicate<String> NEVER = call -> false;

    private static final Map<String, ObjectNode> BY_ID = new ConcurrentHashMap<>();
    private static volatile Predicate<String> failing = NEVER;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        return Map.of("krachtketen.keycloak.address", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** @param calls which calls are answered with 500, as in {@code POST /admin/…/client-secret} */
    public static void fail(Predicate<String> calls) {
        failing = calls;
    }

    public static void work() {
        failing = NEVER;
    }

    public static Optional<ObjectNode> client(String clientId) {
        return BY_ID.values().stream().filter(client -> client.path("clientId").asText().equals(clientId)).findFirst();
    }

    public static void add(String clientId) {
        var client = JSON.createObjectNode().put("clientId", clientId).put("secret", "known-to-nobody");
        BY_ID.put(UUID.randomUUID().toString(), client);
    }

    public static void forget(String clientId) {
        BY_ID.values().removeIf(client -> client.path("clientId").asText().equals(clientId));
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            JsonNode body = path.equals(TOKENS) ? null : JSON.readTree(call.getRequestBody());
            if (failing.test(call.getRequestMethod() + " " + path)) {
                call.sendResponseHeaders(500, -1);
            } else if (path.equals(TOKENS)) {
                answer(call, Map.of("access_token", "token", "expires_in", 600, "token_type", "Bearer"));
            } else if (!"Bearer token".equals(call.getRequestHeaders().getFirst("Authorization"))) {
                call.sendResponseHeaders(401, -1);
            } else {
                administer(call, path, body);
            }
        }
    }

    private static void administer(HttpExchange call, String path, JsonNode body) throws IOException {
        String[] steps = path.substring(CLIENTS.length()).split("/");
        switch (call.getRequestMethod() + " " + steps.length) {
            case "GET 1" -> answer(call, find(call.getRequestURI().getQuery().substring("clientId=".length())));
            case "POST 1" -> {
                BY_ID.put(UUID.randomUUID().toString(), (ObjectNode) body);
                call.sendResponseHeaders(201, -1);
            }
            case "PUT 2" -> {
                BY_ID.get(steps[1]).setAll((ObjectNode) body);
                call.sendResponseHeaders(204, -1);
            }
            case "POST 3" -> {
                String secret = UUID.randomUUID().toString();
                BY_ID.get(steps[1]).put("secret", secret);
                answer(call, Map.of("type", "secret", "value", secret));
            }
            default -> call.sendResponseHeaders(404, -1);
        }
    }

    private static Object find(String clientId) {
        return BY_ID.entrySet().stream().filter(client -> client.getValue().path("clientId").asText().equals(clientId))
                .map(client -> Map.of("id", client.getKey(), "clientId", clientId, "attributes", Map.of())).toList();
    }

    private static void answer(HttpExchange call, Object answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
    }
}
