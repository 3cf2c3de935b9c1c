import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * A job centre that keeps up with the chain: it reads the feed, takes over whoever is offered to it, and reports who found work.
 * Its whole administration is a folder: {@code cursor} (where it is in the feed), {@code women.csv} (whom it was told of) and
 * {@code found-work.csv} (lines of participantId,moment), which its own staff fill in.
 */
public final class JobCentre {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Path folder;
    private String token = "none yet";

    private JobCentre(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Once; with {@code --follow} for ever. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var jobCentre = new JobCentre(Path.of(System.getenv("FOLDER")));
        do {
            jobCentre.readFeed();
            jobCentre.reportWork();
        } while (List.of(arguments).contains("--follow"));
    }

    /** Client credentials. */
    private static String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + System.getenv("CLIENT_ID") + "&client_secret="
                + URLEncoder.encode(System.getenv("CLIENT_SECRET"), StandardCharsets.UTF_8);
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(System.getenv("TOKEN_ENDPOINT")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.ofString());
        return JSON.readTree(answer.body()).required("access_token").asText();
    }

    /** From where it was until there is nothing new. What was done is kept before the cursor moves, so nothing is missed. */
    private void readFeed() throws IOException, InterruptedException {
        var cursor = folder.resolve("cursor");
        var next = Files.exists(cursor) ? Files.readString(cursor) : System.getenv("REPORTING") + "/v1/events?limit=500&waitSeconds=1";
        for (boolean more = true; more; ) {
            var page = send(request(next).GET());
            var events = JSON.readTree(page.body());
            for (var event : events) {
                take(event);
            }
            next = page.headers().firstValue("Link").orElseThrow().replaceFirst("^<([^>]*)>.*", "$1");
            Files.writeString(cursor, next);
            more = !events.isEmpty();
        }
    }

    /** An event may come twice: whom it knows already it does not take over again. */
    private void take(JsonNode event) throws IOException, InterruptedException {
        if (!event.at("/data/to").asText().equals(System.getenv("OIN"))) {
            return;
        }
        switch (event.get("type").asText()) {
            case "nl.krachtketen.participants.handover-offered.v1" -> acceptAll();
            case "nl.krachtketen.participants.handover-accepted.v1" -> remember("women.csv", event.at("/data/participantId").asText());
            default -> { }
        }
    }

    private void acceptAll() throws IOException, InterruptedException {
        var open = JSON.readTree(send(request(System.getenv("PARTICIPANT") + "/v1/handovers?state=OFFERED&direction=taken").GET()).body());
        for (var handover : open.get("items")) {
            var path = "/v1/handovers/" + handover.get("id").asText() + "/acceptances";
            send(request(System.getenv("PARTICIPANT") + path).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"contactPerson\": \"team-werk\"}")));
        }
    }

    /** One batch; its answer says of each event what became of it. Sent again, each still counts once: its id stays the same. */
    private void reportWork() throws IOException, InterruptedException {
        var events = JSON.createArrayNode();
        for (var line : lines("found-work.csv")) {
            var cells = line.split(",");
            events.add(movedToWork(cells[0], Instant.parse(cells[1])));
        }
        if (!events.isEmpty()) {
            var answer = send(request(System.getenv("PLACEMENT") + "/v1/inbound-events")
                    .header("Content-Type", "application/cloudevents-batch+json").POST(BodyPublishers.ofString(events.toString())));
            JSON.readTree(answer.body()).forEach(result -> System.out.println(result.get("id").asText() + " "
                    + result.get("status").asText() + " " + result.path("problem").path("detail").asText()));
        }
    }

    private static ObjectNode movedToWork(String participant, Instant since) {
        var event = JSON.createObjectNode().put("specversion", "1.0").put("id", "work-" + participant + "-" + since)
                .put("source", "urn:nld:oin:" + System.getenv("OIN") + ":systeem:klantvolgsysteem")
                .put("type", "nl.krachtketen.placements.moved-to-work.v1").put("datacontenttype", "application/json");
        event.putObject("data").put("participantId", participant).put("occurredAt", since.toString());
        return event;
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    /** A token lasts a minute, and may end in the middle of a round: whoever is answered 401 gets a new one. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = sendAsMe(request);
        if (answer.statusCode() == 401) {
            token = token();
            answer = sendAsMe(request);
        }
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != 409) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> sendAsMe(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.setHeader("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private List<String> lines(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
    }

    private void remember(String file, String line) throws IOException {
        if (!lines(file).contains(line)) {
            Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
