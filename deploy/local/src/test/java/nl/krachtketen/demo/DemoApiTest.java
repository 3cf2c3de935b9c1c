package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoApiTest {
    private static final Call CALL = new Call(ServiceName.PARTICIPANT, "vrouwencentrum-breda", "/v1/participants",
            Body.at(Instant.parse("2008-03-03T09:00:00Z")).with("municipality", "GM0758").with("reference", null), "demo-1-a-0");

    private record Answer(int status, String retryAfter, String body) {
    }

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> received = new ArrayList<>();
    private HttpServer server;
    private DemoApi api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        api = new DemoApi(service -> address, client -> "token-of-" + client);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCallCarriesTheCallersTokenItsKeyAndNoNulls() {
        answers.add(new Answer(201, null, "{\"id\":\"a\"}"));

        assertEquals("a", api.post(CALL).get("id").textValue());
        assertEquals(List.of("Bearer token-of-vrouwencentrum-breda demo-1-a-0 "
                + "{\"occurredAt\":\"2008-03-03T09:00:00Z\",\"municipality\":\"GM0758\"}"), received);
        assertEquals(1, api.answered());
    }

    @Test
    void newsThatIsStillOnItsWayAndAServiceInTroubleAreWaitedForWithTheSameKey() {
        answers.add(new Answer(409, "0", "{}"));
        answers.add(new Answer(503, "0", "{}"));
        answers.add(new Answer(201, null, "{\"id\":\"a\"}"));

        assertEquals("a", api.post(CALL).get("id").textValue());
        assertEquals(3, received.size());
        assertEquals(1, received.stream().distinct().count());
    }

    @Test
    void aRefusalEndsItAndSaysWhatWasRefused() {
        answers.add(new Answer(409, null, "{\"title\":\"Offering full\"}"));

        PlatformException refusal = assertThrows(PlatformException.class, () -> api.post(CALL));

        assertTrue(refusal.getMessage().contains("vrouwencentrum-breda was answered with 409"));
        assertTrue(refusal.getMessage().contains("Offering full"));
        assertEquals(1, received.size());
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + new String(exchange.getRequestBody().readAllBytes()));
        Answer answer = answers.remove();
        if (answer.retryAfter() != null) {
            exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
        }
        exchange.sendResponseHeaders(answer.status(), 0);
        exchange.getResponseBody().write(answer.body().getBytes());
        exchange.close();
    }
}
