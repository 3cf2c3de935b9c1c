package nl.krachtketen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** How long answers of the service take, in milliseconds. */
final class Answers {

    private static final int CALLS = 300;
    private static final int LATE = 200;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Answers(String address) {
        this.address = address;
    }

    /** p95 of a question, after as many calls that do not count. */
    double p95(String question, String token) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 2 * CALLS; i++) {
            long begin = System.nanoTime();
            ask(question, token);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return p95(millis.subList(CALLS, millis.size()));
    }

    /** p95 from when something was done until the answer is another one. */
    double p95Until(String question, String token, Runnable done) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < LATE; i++) {
            String before = ask(question, token);
            done.run();
            long committed = System.nanoTime();
            while (ask(question, token).equals(before)) {
                Thread.onSpinWait();
            }
            millis.add((System.nanoTime() - committed) / 1e6);
        }
        return p95(millis);
    }

    private String ask(String question, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/v1/" + question)).header("Authorization", "Bearer " + token).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return answer.body();
    }

    static double p95(List<Double> millis) {
        return millis.stream().sorted().toList().get((int) Math.ceil(millis.size() * 0.95) - 1);
    }
}
