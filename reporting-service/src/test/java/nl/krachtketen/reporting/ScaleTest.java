package nl.krachtketen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.dashboard.FirstPaint;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A million events in one run: how fast they come in from Kafka and are made anew from the log, beside a plain COPY of them; what the
 * dashboards' queries cost then and at ten thousand; and how soon an event shows. The lines behind a bar are the benchmark's report.
 */
@QuarkusTest
@TestProfile(ScaleTest.AsDeployed.class)
@Tag("long")
class ScaleTest {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("scale.events", 1_000_000);
    /** Two years of a programme as large as the one of history. */
    private static final int WOMEN = Integer.getInteger("scale.women", 40_000);
    private static final int CALLS = 300;
    private static final int PAINTS = 20;
    private static final int LATE = 200;
    private static final List<String> MUNICIPALITIES = List.of("GM0363", "GM0599", "GM0518", "GM0344", "GM0758", "GM0268", "GM0164", "GM0202",
            "GM1883", "GM0772");
    private static final List<String> QUESTIONS = List.of("municipalities/GM0758/funnel", "municipalities/GM0758/flows",
            "municipalities/GM0758/conversions", "municipalities/GM0758/cohorts", "municipalities/GM0758/channels",
            "municipalities/GM0758/changes", "municipalities/GM0758/flows?participationLevel=LOW&cohortFrom=2008-01&cohortUntil=2008-12", "national");

    private static final List<String> PAGES = List.of("/gemeenten/GM0758", "/gemeenten/GM0758/stromen", "/gemeenten/GM0758/schakels",
            "/gemeenten/GM0758/aanbod", "/landelijk");

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int published;

    /** As many partitions, and as many consumers, as where it runs for partners. */
    public static class AsDeployed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.messaging.incoming.chain-events.concurrency", "2");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealPlatform.class, Map.of("service", "reporting", "partitions", "6")),
                    new TestResourceEntry(PagesByToken.class), new TestResourceEntry(FakeKeycloak.class));
        }
    }

    @Test
    void aMillionEventsBesideAPlainCopy() throws SQLException, IOException, InterruptedException {
        Reporting.forgetEverything();
        publish(FEW, WOMEN * FEW / 200_000);
        awaitLogged();
        settle();
        List<Double> atFew = questions();

        withoutDatabase(() -> publish(MANY, WOMEN));
        double ingest = perSecond(MANY - FEW, this::awaitLogged);
        settle();
        double copy;
        try (var plain = new PlainCopy()) {
            copy = perSecond(MANY, plain::run);
        }
        double rebuild = perSecond(MANY, ScaleTest::rebuild);
        settle();
        List<Double> atMany = questions();
        reportIngest(ingest, rebuild, copy);
        reportQuestions(atFew, atMany);
        double shown = reportUntilShown();
        reportPaint();
        assertThat(ingest / copy).isGreaterThan(0.05);
        assertThat(rebuild / copy).isGreaterThan(0.1);
        assertThat(shown).isLessThan(500);
    }

    private static void reportIngest(double ingest, double rebuild, double copy) {
        report("live ingest from Kafka, beside a plain COPY at %,.0f rows/s".formatted(copy), "%,.0f events/s: **%.2f**", "at least 0.20",
                ingest, ingest / copy);
        report("rebuild from the log, beside the same COPY", "%,.0f events/s: **%.2f**", "at least 0.40", rebuild, rebuild / copy);
    }

    private static void reportQuestions(List<Double> atFew, List<Double> atMany) {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            report("p95 of `/v1/" + QUESTIONS.get(i) + "` at %,d and at %,d events".formatted(FEW, MANY), "%.1f and %.1f ms: **%.2f**",
                    "at most 1.5", atFew.get(i), atMany.get(i), atMany.get(i) / atFew.get(i));
        }
    }

    private double reportUntilShown() throws IOException, InterruptedException {
        double shown = untilShown();
        report("p95 from the commit of an event until the funnel counts it, at %,d events".formatted(MANY), "**%.0f ms**", "at most 500 ms",
                shown);
        return shown;
    }

    private void reportPaint() {
        for (String page : FirstPaint.canBeMeasured() ? PAGES : List.<String>of()) {
            double paint = p95(FirstPaint.of("http://127.0.0.1:" + port + page, page.equals("/landelijk") ? Reporting.OFFICE : Reporting.BREDA, PAINTS));
            report("p95 until Chromium paints `" + page + "`, nothing cached, at %,d events".formatted(MANY), "**%.0f ms**", "under 1 s", paint);
        }
    }

    private interface Work {
        void run() throws SQLException, IOException;
    }

    private static double perSecond(int events, Work work) throws SQLException, IOException {
        long begin = System.nanoTime();
        work.run();
        return events / ((System.nanoTime() - begin) / 1e9);
    }

    private static void report(String what, String format, String aim, Object... figures) {
        System.out.println("| " + what + " | " + format.formatted(figures) + " | " + aim + " |");
    }

    /** As in a real log, what happens to one woman lies far apart. */
    private void publish(int until, int women) {
        while (published < until) {
            var population = new Population();
            MUNICIPALITIES.forEach(municipality -> population.add(municipality, women / MUNICIPALITIES.size(), 75));
            List<ProducerRecord<String, byte[]>> news = population.news().stream().map(record -> new Dated(day(record), record)).sorted()
                    .limit(until - published).map(Dated::record).toList();
            Reporting.publish(news);
            published += news.size();
        }
    }

    private record Dated(String day, ProducerRecord<String, byte[]> record) implements Comparable<Dated> {

        @Override
        public int compareTo(Dated other) {
            return day.compareTo(other.day);
        }
    }

    private static String day(ProducerRecord<String, byte[]> record) {
        String json = new String(record.value(), StandardCharsets.UTF_8);
        int begin = json.indexOf("\"occurredAt\":");
        return json.substring(begin, json.indexOf(',', begin));
    }

    /** While the database is away the service reads nothing, so everything is there when it begins. */
    private static void withoutDatabase(Runnable work) {
        TestDatabase.execute("postgres", "alter role reporting_app connection limit 0");
        try {
            TestDatabase.execute("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reporting_app'");
            work.run();
        } finally {
            TestDatabase.execute("postgres", "alter role reporting_app connection limit -1");
        }
    }

    private void awaitLogged() {
        await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(200))
                .until(() -> Reporting.count("select count(*) from event_log") == published);
    }

    private static void settle() {
        TestDatabase.execute("reporting", "vacuum analyze");
        TestDatabase.execute("reporting", "checkpoint");
    }

    private static void rebuild() {
        TestDatabase.execute("reporting", "insert into projection_rebuild default values");
        await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(50))
                .until(() -> Reporting.count("select count(*) from projection_rebuild where finished_at is null") == 0);
        assertThat(Reporting.count("select count(*) from projection_rebuild where failure is not null or added > 0")).isZero();
    }

    private List<Double> questions() throws IOException, InterruptedException {
        List<Double> figures = new ArrayList<>();
        for (String question : QUESTIONS) {
            String token = question.equals("national") ? Reporting.OFFICE : Reporting.BREDA;
            for (int i = 0; i < CALLS; i++) {
                ask(question, token);
            }
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                long begin = System.nanoTime();
                ask(question, token);
                millis.add((System.nanoTime() - begin) / 1e6);
            }
            figures.add(p95(millis));
        }
        return figures;
    }

    private String ask(String question, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/" + question))
                .header("Authorization", "Bearer " + token).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return answer.body();
    }

    /** By this service's own outbox and relay, which are the same in every service. */
    private double untilShown() throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < LATE; i++) {
            String before = ask(QUESTIONS.getFirst(), Reporting.BREDA);
            var registered = Woman.of("GM0758").registered("2008-01-07");
            transactions.asPlatform(() -> {
                outbox.publish(registered, 1);
                return null;
            });
            long committed = System.nanoTime();
            while (ask(QUESTIONS.getFirst(), Reporting.BREDA).equals(before)) {
                Thread.onSpinWait();
            }
            millis.add((System.nanoTime() - committed) / 1e6);
        }
        return p95(millis);
    }

    private static double p95(List<Double> millis) {
        return millis.stream().sorted().toList().get((int) Math.ceil(millis.size() * 0.95) - 1);
    }
}
