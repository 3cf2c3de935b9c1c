package nl.krachtketen.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** A partner's own system: it has a client in Keycloak and calls the platform's REST API. */
final class Partner {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A frozen service accepts connections and never answers. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String token;
    private final String oin;

    /** An answer: its status, its headers, and its body if there was one. */
    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        String id() {
            return body.get("id").asText();
        }
    }

    private Partner(String token, String oin) {
        this.token = token;
        this.oin = oin;
    }

    /** One of the demo's partners. */
    static Partner named(String clientId) {
        return of(clientId, Platform.client(clientId).get("secret").asText(), Platform.client(clientId).get("oin").asText());
    }

    /** The municipality itself, for its direction. */
    static Partner directing(String municipality) {
        for (JsonNode client : Platform.status().get("clients")) {
            if (client.get("roles").toString().contains("regie") && client.get("municipalities").toString().contains(municipality)) {
                return named(client.get("clientId").asText());
            }
        }
        throw new IllegalArgumentException("nobody directs in " + municipality);
    }

    static Partner of(String clientId, String secret, String oin) {
        Answer answer = logIn(clientId, secret);
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + clientId + ": " + answer.status());
        }
        return new Partner(answer.body().get("access_token").asText(), oin);
    }

    /** Logs in with client credentials, as a partner's system does. */
    static Answer logIn(String clientId, String secret) {
        String form = "grant_type=client_credentials&client_id=" + clientId + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(Platform.status().at("/keycloak/tokenEndpoint").asText()))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build());
    }

    String oin() {
        return oin;
    }

    /** Posts JSON with a fresh Idempotency-Key; {@code 'single quotes'} stand for double ones. */
    Answer post(String service, String path, String body) {
        return post(service, path, UUID.randomUUID().toString(), body);
    }

    /** Posts JSON with a key that was perhaps sent before. */
    Answer post(String service, String path, String key, String body) {
        return send(request(service, path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))).build());
    }

    /** Puts JSON as {@link #post} does. */
    Answer put(String service, String path, String body) {
        return send(request(service, path).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.replace('\'', '"'))).build());
    }

    /** Puts JSON in place of the version that an answer showed. */
    Answer put(String service, String path, Answer seen, String body) {
        return send(request(service, path).header("Content-Type", "application/json")
                .header("If-Match", seen.raw().headers().firstValue("ETag").orElseThrow())
                .PUT(BodyPublishers.ofString(body.replace('\'', '"'))).build());
    }

    Answer get(String service, String path) {
        return send(request(service, path).GET().build());
    }

    Answer delete(String service, String path) {
        return send(request(service, path).DELETE().build());
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(Platform.url(service) + path)).header("Authorization", "Bearer " + token).timeout(PATIENCE);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body().isBlank() ? null : JSON.readTree(answer.body()), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
