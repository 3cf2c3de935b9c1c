package nl.krachtketen.reporting;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A million events in one run: how fast they come in from Kafka and are made anew from the log, beside a plain COPY of them; what the
 * dashboards' queries cost then and at ten thousand; how soon an event shows and a page is painted. The lines behind a bar are the
 * benchmark's report.
 */
@QuarkusTest
@TestProfile(ScaleTest.AsDeployed.class)
@Tag("long")
class ScaleTest {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("scale.events", 1_000_000);
    /** In two years, about as many as in history. */
    private static final int WOMEN = 40_000;
    private static final int WOMEN_OF_FEW = 2_000;
    private static final int PAINTS = 20;
    private static final String FUNNEL = "municipalities/GM0758/funnel";
    private static final String CHOSEN = "?participationLevel=LOW&cohortFrom=2008-01&cohortUntil=2008-12";
    private static final List<String> QUESTIONS = List.of(FUNNEL, "municipalities/GM0758/flows",
            "municipalities/GM0758/conversions", "municipalities/GM0758/cohorts", "municipalities/GM0758/channels",
            "municipalities/GM0758/changes", "municipalities/GM0758/flows" + CHOSEN, "municipalities/GM0758/conversions" + CHOSEN, "national");
    private static final List<String> PAGES = List.of("/gemeenten/GM0758", "/gemeenten/GM0758/stromen", "/gemeenten/GM0758/schakels",
            "/gemeenten/GM0758/aanbod", "/landelijk");

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

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    private final Backlog backlog = new Backlog();
    private String address;
    private Answers answers;

    /** With the settings of the platform's own PostgreSQL where they matter here and the tests' are others. */
    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
        TestDatabase.execute("postgres", "alter system set max_wal_size = '4GB'");
        TestDatabase.execute("postgres", "select pg_reload_conf()");
        TestDatabase.execute("reporting", "alter database reporting set synchronous_commit = on");
        address = "http://127.0.0.1:" + port;
        answers = new Answers(address);
    }

    @Test
    void aMillionEventsBesideAPlainCopy() throws SQLException, IOException, InterruptedException {
        backlog.publish(FEW, WOMEN_OF_FEW);
        backlog.awaitTaken();
        settle();
        List<Double> atFew = questions();

        backlog.publishUnheard(MANY, WOMEN);
        double ingest = perSecond(MANY - FEW, backlog::awaitTaken);
        settle();
        double copy;
        try (var plain = new PlainCopy()) {
            copy = perSecond(MANY, plain::run);
        }
        report("live ingest from Kafka, beside a plain COPY at %,.0f rows/s".formatted(copy), "%,.0f events/s: **%.2f**", "at least 0.20",
                ingest, ingest / copy);
        settle();
        reportQuestions(atFew, questions());
        reportPaint();
        double rebuild = perSecond(MANY, ScaleTest::rebuild);
        report("rebuild from the log, beside the same COPY", "%,.0f events/s: **%.2f**", "at least 0.40", rebuild, rebuild / copy);
        reportUntilShown();
        assertThat(Reporting.count("select added + removed from projection_rebuild")).as("rows that a rebuild made otherwise").isZero();
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

    private static void settle() {
        TestDatabase.execute("reporting", "vacuum analyze");
        TestDatabase.execute("reporting", "checkpoint");
    }

    private static void rebuild() {
        TestDatabase.execute("reporting", "insert into projection_rebuild default values");
        await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(50))
                .until(() -> Reporting.count("select count(*) from projection_rebuild where finished_at is null") == 0);
        assertThat(Reporting.count("select count(*) from projection_rebuild where failure is not null")).isZero();
    }

    private List<Double> questions() throws IOException, InterruptedException {
        writeDownAStand();
        List<Double> figures = new ArrayList<>();
        for (String question : QUESTIONS) {
            figures.add(answers.p95(question, question.equals("national") ? Reporting.OFFICE : Reporting.BREDA));
        }
        return figures;
    }

    /** What changed is asked beside it; as the service writes it down when a month begins. */
    private static void writeDownAStand() {
        TestDatabase.execute("reporting", "truncate flow_stand");
        TestDatabase.execute("reporting", """
                insert into flow_stand (month, municipality, path, women)
                select 200901, municipality, bucket, women from flow where grain = 0 and measure = 'PATH' and women <> 0""");
    }

    private static void reportQuestions(List<Double> atFew, List<Double> atMany) {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            report("p95 of `/v1/" + QUESTIONS.get(i) + "` at %,d and at %,d events".formatted(FEW, MANY), "%.1f and %.1f ms: **%.2f**",
                    "at most 1.5", atFew.get(i), atMany.get(i), atMany.get(i) / atFew.get(i));
        }
    }

    /** By this service's own outbox and relay, which are the same in every service. */
    private void reportUntilShown() throws IOException, InterruptedException {
        double shown = answers.p95Until(FUNNEL, Reporting.BREDA, () -> transactions.asPlatform(() -> {
            outbox.publish(Woman.of("GM0758").registered("2008-01-07"), 1);
            return null;
        }));
        report("p95 from the commit of an event until the funnel counts it, at %,d events".formatted(MANY), "**%.0f ms**", "at most 500 ms",
                shown);
    }

    private void reportPaint() {
        for (String page : FirstPaint.canBeMeasured() ? PAGES : List.<String>of()) {
            String token = page.equals("/landelijk") ? Reporting.OFFICE : Reporting.BREDA;
            report("p95 until Chromium paints `" + page + "`, nothing cached, at %,d events".formatted(MANY), "**%.0f ms**", "under 1 s",
                    Answers.p95(FirstPaint.of(address + page, token, PAINTS)));
        }
    }
}
