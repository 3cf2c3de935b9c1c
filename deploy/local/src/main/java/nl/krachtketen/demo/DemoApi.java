package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.krachtketen.local.Pause;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;

/** The platform's public REST API, as a partner's system calls it: what may pass is tried again. */
final class DemoApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Function<ServiceName, String> addresses;
    private final TokenSource tokens;
    private final AtomicLong answered = new AtomicLong();

    /** Where access tokens come from. */
    @FunctionalInterface
    interface TokenSource {
        String of(String clientId) throws IOException;
    }

    /** @param addresses of each service, for example {@code http://127.0.0.1:8081} */
    DemoApi(Function<ServiceName, String> addresses, TokenSource tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    /** How many calls were answered well so far. */
    long answered() {
        return answered.get();
    }

    /**
     * Makes the call: once in effect, however often it takes.
     *
     * @return the created resource
     * @throws PlatformException if it is refused, or still fails after most of a minute
     */
    JsonNode post(Call call) {
        HttpRequest.Builder request = request(call.service(), call.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", call.key())
                .POST(BodyPublishers.ofByteArray(bytes(call.body())));
        return answer(request, call.caller());
    }

    /** Says how something is, whatever it was. Fails as {@link #post} does. */
    JsonNode put(ServiceName service, String caller, String path, Object body) {
        return answer(request(service, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(bytes(body))), caller);
    }

    /** What an organisation sees there now. Fails as {@link #post} does. */
    JsonNode get(ServiceName service, String caller, String path) {
        return answer(request(service, path), caller);
    }

    private HttpRequest.Builder request(ServiceName service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.apply(service) + path)).timeout(LONGEST_ANSWER);
    }

    private JsonNode answer(HttpRequest.Builder request, String caller) {
        for (int attempt = 1; ; attempt++) {
            long pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt - 1);
            try {
                HttpRequest authorised = request.setHeader("Authorization", "Bearer " + tokens.of(caller)).build();
                HttpResponse<byte[]> response = http.send(authorised, BodyHandlers.ofByteArray());
                if (response.statusCode() / 100 == 2) {
                    answered.incrementAndGet();
                    return JSON.readTree(response.body());
                }
                if (attempt == MOST_ATTEMPTS || !mayPass(response)) {
                    throw new PlatformException(refusal(response, caller));
                }
                pause = response.headers().firstValue("Retry-After").map(Long::valueOf).map(Duration::ofSeconds)
                        .map(Duration::toMillis).orElse(pause);
            } catch (IOException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new PlatformException("The demo cannot be loaded: a connection fails again and again (" + e + ").");
                }
            } catch (InterruptedException e) {
                throw interrupted();
            }
            Pause.of(Duration.ofMillis(pause));
        }
    }

    /** It waits for news that is still on its way, or the service is in trouble. */
    private static boolean mayPass(HttpResponse<?> response) {
        return response.statusCode() >= 500 || response.headers().firstValue("Retry-After").isPresent();
    }

    private static String refusal(HttpResponse<byte[]> response, String caller) {
        return "The demo cannot be loaded: %s %s of %s was answered with %d:%n%s%nTo begin anew: ./krachtketen reset".formatted(response.request().method(),
                response.request().uri(), caller, response.statusCode(), new String(response.body()));
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException("Everything that the demo sends can be written.", e);
        }
    }

    private static PlatformException interrupted() {
        Thread.currentThread().interrupt();
        return new PlatformException("The loading was interrupted; ./krachtketen demo goes on with it.");
    }
}
