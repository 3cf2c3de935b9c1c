package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Women who go from their registration to joining in and to work, as steadily as the platform lets them. Whoever is not answered asks again with the
 * same Idempotency-Key, as partners' systems do, so in the end each command was acknowledged or never done.
 */
final class Load implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final String CLIENT = "vrouwencentrum-amsterdam";
    private static final String MUNICIPALITY = "GM0363";
    private static final String INTAKE = """
            {'participationLevel':'LOW','goals':['VOLUNTEER'],'themes':['SOCIAL_ACTIVATION'],
             'languages':[{'language':'tr','level':'NATIVE'}],'dutchLevel':'A1','barriers':[],
             'availability':[{'day':'WEDNESDAY','part':'MORNING'}],'postcodeArea':'1011','childrenComeAlong':false}""";
    private static final String STEP = "{'participantId':'%s','offeringId':'%s'%s}";

    private final Ledger ledger;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final List<CompletableFuture<Void>> running;
    private volatile Partner partner = Partner.named(CLIENT);
    private volatile boolean stopping;

    private Load(Ledger ledger) {
        this.ledger = ledger;
        running = Stream.generate(() -> CompletableFuture.runAsync(this::work, workers)).limit(AT_ONCE).toList();
    }

    static Load onto(Ledger ledger) {
        return new Load(ledger);
    }

    /** Lets it go on for a while. */
    void goOn(Duration time) {
        Instant end = Instant.now().plus(time);
        await().atMost(time.multipliedBy(2)).until(() -> Instant.now().isAfter(end));
    }

    /** How long it takes from now until each kind of command is answered again. */
    Duration answeredAgain(Duration within) {
        Instant from = Instant.now();
        await("answers").atMost(within).until(() -> ledger.answeredSince(from));
        return Duration.between(from, Instant.now());
    }

    private void work() {
        String offering = offering();
        for (int women = 0; !stopping; women++) {
            if (women % 100 == 99) {
                offering = offering();
            }
            journey(offering);
        }
    }

    private void journey(String offering) {
        String her = done("participants.registered", "participant", "/v1/participants",
                "{'municipality':'%s','recruitmentChannel':'HOME_VISIT','benefitSituation':'NONE','countsForProgramme':true}"
                        .formatted(MUNICIPALITY)).id();
        done("participants.intake-done", "participant", "/v1/participants/" + her + "/intakes", INTAKE);
        done("matches.chosen", "matching", "/v1/choices", STEP.formatted(her, offering, ",'recordedBy':'PARTICIPANT_WITH_WORKER'"));
        done("placements.trial-started", "placement", "/v1/trials", STEP.formatted(her, offering, ""));
        done("placements.attended", "placement", "/v1/offerings/" + offering + "/sessions",
                "{'sessionDate':'%s','present':['%s']}".formatted(LocalDate.now().minusDays(1), her));
        done("placements.moved-to-work", "placement", "/v1/outcomes", "{'participantId':'%s','kind':'WORK'}".formatted(her));
    }

    private String offering() {
        return accepted("placement", "/v1/offerings", """
                {'title':'Buurtkeuken','kind':'VOLUNTEER_VACANCY','municipality':'%s','participationLevels':['LOW'],'themes':[],
                 'languages':[],'womenOnly':true,'children':'COME_ALONG','slots':[],'places':500,'nextSteps':[],'obligation':'NONE'}"""
                .formatted(MUNICIPALITY)).id();
    }

    private Partner.Answer done(String type, String service, String path, String body) {
        var answer = accepted(service, path, body);
        ledger.acknowledged(type);
        return answer;
    }

    /** What was told of a session before is corrected: 200. */
    private Partner.Answer accepted(String service, String path, String body) {
        String key = UUID.randomUUID().toString();
        return await(path).atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(AGAIN)
                .until(() -> post(service, path, key, body), answer -> answer != null && (answer.status() == 201 || answer.status() == 200));
    }

    /** Null if there was no answer. A token that has ended is exchanged; a command that is wrong in itself ends the test. */
    private Partner.Answer post(String service, String path, String key, String body) {
        try {
            Partner.Answer answer = partner.post(service, path, key, body);
            if (answer.status() == 401) {
                partner = Partner.named(CLIENT);
            }
            assertThat(answer.status()).as("%s", answer.body()).isNotIn(400, 403, 422);
            if (answer.status() >= 500) {
                ledger.unanswered("%s: %s".formatted(path, answer.body()));
            }
            return answer;
        } catch (UncheckedIOException | IllegalStateException nobodyThere) {
            ledger.unanswered("%s: %s".formatted(path, nobodyThere));
            return null;
        }
    }

    /** Lets everybody finish the journey that she is on. */
    @Override
    public void close() {
        stopping = true;
        running.forEach(CompletableFuture::join);
        workers.shutdown();
    }
}
