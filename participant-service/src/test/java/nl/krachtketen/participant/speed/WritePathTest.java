package nl.krachtketen.participant.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.participant.Examples;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many intakes a second sixteen partners get written, beside pgbench, which runs every statement that the same sixteen intakes ran, on
 * the same PostgreSQL. The relay carries the events of both to Kafka. The line behind a bar is the benchmark's report.
 */
@QuarkusTest
@Tag("long")
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class WritePathTest {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = Integer.getInteger("write-path.rounds", 5);
    private static final int SECONDS = 10;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void intakesBesideTheirOwnStatements() throws Exception {
        assumeTrue(Pgbench.isHere(), "pgbench is not on the PATH");
        assumeTrue(SeenCommand.canSee(), "the server does not collect its log");
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            partners.add(new Partner(i));
        }
        intakes(partners, 2 * SECONDS);
        List<Figures> ours = new ArrayList<>();
        List<Figures> plain = new ArrayList<>();
        int statements = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<PgbenchScript> scripts = new ArrayList<>();
            for (Partner partner : partners) {
                scripts.add(partner.script(round));
            }
            statements = (int) scripts.getFirst().text().lines().count() - 1;
            long before = published();
            List<Long> micros = Pgbench.run(scripts, SECONDS);
            assertThat(published() - before).as("pgbench wrote what intakes write").isGreaterThanOrEqualTo(micros.size());
            plain.add(Figures.of(micros, SECONDS));
            ours.add(Figures.of(intakes(partners, SECONDS), SECONDS));
        }
        List<Double> ratios = IntStream.range(0, ROUNDS).mapToObj(i -> ours.get(i).perSecond() / plain.get(i).perSecond()).toList();
        System.out.printf("| intakes of %d clients, answered, beside pgbench with the same %d statements at %s/s | %s/s: **%s** | at least 0.25 |%n",
                CLIENTS, statements, Figures.spread("%,.0f", plain, Figures::perSecond), Figures.spread("%,.0f", ours, Figures::perSecond),
                Figures.spread("%.2f", ratios, ratio -> ratio));
        System.out.printf("| the answer's p99, beside pgbench's %s ms | **%s ms** | at most 30 ms |%n",
                Figures.spread("%.1f", plain, Figures::p99), Figures.spread("%.1f", ours, Figures::p99));
    }

    private static long published() {
        return TestDatabase.count("participant", "select count(*) from outbox where topic = 'chain-events'");
    }

    private List<Long> intakes(List<Partner> partners, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Long> micros = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(partners.size())) {
            List<Callable<List<Long>>> work = partners.stream().<Callable<List<Long>>>map(partner -> () -> partner.intakesUntil(end)).toList();
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                micros.addAll(done.get());
            }
        }
        return micros;
    }

    private final class Partner {

        private final int number;
        private final String organisation;
        private final String token;
        private final String intakes;

        Partner(int number) throws IOException, InterruptedException {
            this.number = number;
            organisation = "000000010010018%05d".formatted(number);
            token = Tokens.of(organisation, List.of("GM0758"), "caseworker");
            String registered = post("/v1/participants", Examples.REGISTRATION);
            intakes = "/v1/participants/" + new ObjectMapper().readTree(registered).get("id").asText() + "/intakes";
        }

        PgbenchScript script(int round) throws Exception {
            return PgbenchScript.of(round * CLIENTS + number, SeenCommand.of(organisation, this::intake), SeenCommand.of(organisation, this::intake));
        }

        List<Long> intakesUntil(long end) throws IOException, InterruptedException {
            List<Long> micros = new ArrayList<>();
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                intake();
                micros.add((System.nanoTime() - begin) / 1_000);
            }
            return micros;
        }

        private String intake() throws IOException, InterruptedException {
            return post(intakes, Examples.INTAKE);
        }

        private String post(String path, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return answer.body();
        }
    }
}
