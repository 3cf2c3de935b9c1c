package nl.krachtketen.kit.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** As much of a login server as a service needs that only checks tokens: who it is, and its public key. */
final class Issuer {

    static final String NAME = "https://issuer.example";
    private static final String DISCOVERY = """
            {"issuer":"%1$s","jwks_uri":"%2$s/keys","token_endpoint":"%2$s/token","introspection_endpoint":"%2$s/introspection",
             "authorization_endpoint":"%2$s/login","userinfo_endpoint":"%2$s/userinfo","end_session_endpoint":"%2$s/logout"}""";
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    private static HttpServer server;

    private Issuer() {}

    static synchronized void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", Issuer::answer);
        server.start();
    }

    static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Everything that was asked, for a test that wants to know whether a stranger can make a service ask. */
    static Queue<String> asked() {
        return ASKED;
    }

    static synchronized void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        ASKED.add(path);
        String told = switch (path) {
            case "/.well-known/openid-configuration" -> DISCOVERY.formatted(NAME, address());
            case "/keys" -> "{\"keys\":[" + Tokens.publicJwk() + "]}";
            default -> "";
        };
        try (call) {
            byte[] body = told.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            call.getResponseBody().write(body);
        }
    }
}
