package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner's first reading of the feed takes longer than its token lasts. Here a token is good for two pages. */
class LongReadingTest {

    private static final int PAGES = 5;
    private static final int PAGES_PER_TOKEN = 2;

    @TempDir
    Path folder;

    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private HttpServer platform;
    private String url;

    @BeforeEach
    void aPlatform() throws IOException {
        platform = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        url = "http://127.0.0.1:" + platform.getAddress().getPort();
        platform.createContext("/token", call -> answer(call, 200, "{\"access_token\":\"" + newToken() + "\"}"));
        platform.createContext("/v1/events", this::page);
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void theJobCentreGetsAnotherTokenAndReadsOn() throws IOException {
        var environment = Map.of("FOLDER", folder.toString(), "REPORTING", url, "PARTICIPANT", url, "PLACEMENT", url,
                "TOKEN_ENDPOINT", url + "/token", "CLIENT_ID", "werkplein", "CLIENT_SECRET", "none", "OIN", "00000001001001005758");
        var ran = Shell.run(folder, environment, Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                System.getProperty("java.class.path"), Platform.root().resolve("examples/job-centre/JobCentre.java").toString());
        assertThat(ran.exit()).as(ran.output()).isZero();
        assertThat(Files.readString(folder.resolve("cursor"))).endsWith("after=" + (PAGES + 1));
        assertThat(tokens).hasValue(PAGES / PAGES_PER_TOKEN + 1);
    }

    private String newToken() {
        reads.set(0);
        return "token-" + tokens.incrementAndGet();
    }

    /** The page after the last one is empty. */
    private void page(HttpExchange call) throws IOException {
        boolean isValid = call.getRequestHeaders().getFirst("Authorization").equals("Bearer token-" + tokens);
        if (!isValid || reads.getAndIncrement() == PAGES_PER_TOKEN) {
            answer(call, 401, "{}");
            return;
        }
        int page = Integer.parseInt(call.getRequestURI().getQuery().replaceFirst("^(?!.*after=).*$", "0").replaceFirst(".*after=", ""));
        call.getResponseHeaders().set("Link", "<%s/v1/events?after=%d>; rel=\"next\"".formatted(url, page + 1));
        answer(call, 200, page < PAGES ? "[{\"type\":\"nl.krachtketen.participants.left.v1\"}]" : "[]");
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}
