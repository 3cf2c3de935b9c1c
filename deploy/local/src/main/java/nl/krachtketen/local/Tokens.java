package nl.krachtketen.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtketen.demo.DemoOrganisation;

/** Access tokens from the local Keycloak, and requests made with them. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Settings settings;

    public Tokens(Settings settings) {
        this.settings = settings;
    }

    /** The token that the organisation's system would get; it is valid for ten minutes. */
    public String of(DemoOrganisation organisation) throws IOException {
        return token(settings.issuer(), Map.of("grant_type", "client_credentials",
                "client_id", organisation.clientId(), "client_secret", organisation.secret()));
    }

    String ofAdmin(String username, String password) throws IOException {
        return token(settings.url(Port.KEYCLOAK) + "/realms/master", Map.of("grant_type", "password",
                "client_id", "admin-cli", "username", username, "password", password));
    }

    void post(String url, String token, String json) throws IOException {
        send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private static String token(String realm, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        return JSON.readTree(answer).get("access_token").textValue();
    }

    private static String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new PlatformException("Keycloak answered " + response.statusCode() + " to " + request.uri()
                        + ": " + response.body());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("Interrupted while asking Keycloak.", e);
        }
    }
}
