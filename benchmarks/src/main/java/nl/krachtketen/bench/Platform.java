package nl.krachtketen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The platform as {@code status --json} describes it, called by one demo partner. */
final class Platform {

    private static final String CLIENT = "vrouwencentrum-breda";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonNode status;
    private final String token;

    Platform(JsonNode status) throws IOException, InterruptedException {
        this.status = status;
        this.token = logIn();
    }

    private String logIn() throws IOException, InterruptedException {
        String secret = null;
        for (JsonNode client : status.get("clients")) {
            secret = client.get("clientId").asText().equals(CLIENT) ? client.get("secret").asText() : secret;
        }
        var request = HttpRequest.newBuilder(URI.create(status.at("/keycloak/tokenEndpoint").asText()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + secret)).build();
        return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body()).get("access_token").asText();
    }

    JsonNode post(String service, String path, String body) throws IOException, InterruptedException {
        return answer(request(service, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
    }

    JsonNode get(String service, String path) throws IOException, InterruptedException {
        return answer(request(service, path).GET().build());
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(status.at("/services/" + service + "/url").asText() + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
