package nl.krachtketen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From the answer 201 of a chain step until the step is visible in reporting's projection, at 50 steps a second. Open loop:
 * steps start on schedule, however slow the ones before are. A step counts as visible when reporting answers with it; it is asked
 * again after 10, 20, 40 … milliseconds, so that a figure is at most twice too high and never too low. Its participants do not count for
 * the programme, so that no dashboard changes.
 */
final class ChainLatency implements Bench.Benchmark {

    private static final int STEPS_PER_SECOND = 50;
    private static final int WARM_UP_SECONDS = 15;
    private static final int MEASURED_SECONDS = 30;
    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":false}""";
    private static final String INTAKE = """
            {"participationLevel":"LOW","goals":["MEET_PEOPLE"],"themes":["HEALTH"],"languages":[],"dutchLevel":"A1","barriers":[],
             "availability":[{"day":"MONDAY","part":"MORNING"}],"postcodeArea":"4811","childrenComeAlong":false}""";

    @Override
    public String run(Platform platform) throws Exception {
        run(platform, WARM_UP_SECONDS, "warming up");
        List<Long> latencies = run(platform, MEASURED_SECONDS, "measuring");
        return """
                ### Chain step: 201 until visible in reporting

                | steps/s | steps | p50 ms | p90 ms | p99 ms | max ms |
                |---|---|---|---|---|---|
                | %d | %d | %s | %s | %s | %s |

                Machine: %s, %d processors, Java %s. The whole platform
                (started by ./krachtketen: first compiler only, fsync on) and this benchmark share it.
                """.formatted(STEPS_PER_SECOND, latencies.size(), percentile(latencies, 50), percentile(latencies, 90), percentile(latencies, 99),
                percentile(latencies, 100), System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }

    private static List<Long> run(Platform platform, int seconds, String what) throws InterruptedException {
        var latencies = new ConcurrentLinkedQueue<Long>();
        int women = STEPS_PER_SECOND * seconds / 2;
        long between = Duration.ofSeconds(1).toNanos() * 2 / STEPS_PER_SECOND;
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < women; i++) {
                LockSupport.parkNanos(start + i * between - System.nanoTime());
                threads.submit(() -> registerAndIntake(platform, latencies));
                if (i % STEPS_PER_SECOND == 0) {
                    System.err.printf("\r%s: %d of %d seconds ", what, i * 2 / STEPS_PER_SECOND, seconds);
                }
            }
        }
        System.err.println();
        return latencies.stream().sorted().toList();
    }

    private static Void registerAndIntake(Platform platform, ConcurrentLinkedQueue<Long> latencies) throws Exception {
        String her = platform.post("participant", "/v1/participants", REGISTRATION).get("id").asText();
        latencies.add(untilVisible(platform, her, "RECRUITED"));
        platform.post("participant", "/v1/participants/" + her + "/intakes", INTAKE);
        latencies.add(untilVisible(platform, her, "INTAKE_DONE"));
        return null;
    }

    private static long untilVisible(Platform platform, String her, String step) throws Exception {
        long accepted = System.nanoTime();
        for (long pause = FIRST_PAUSE; !has(platform.get("reporting", "/v1/journeys/" + her), step); pause *= 2) {
            LockSupport.parkNanos(pause);
        }
        return System.nanoTime() - accepted;
    }

    private static boolean has(JsonNode journey, String step) {
        for (JsonNode taken : journey.path("steps")) {
            if (taken.path("step").asText().equals(step)) {
                return true;
            }
        }
        return false;
    }

    private static String percentile(List<Long> sorted, int percent) {
        int rank = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        return "%.1f".formatted(sorted.get(rank) / (double) TimeUnit.MILLISECONDS.toNanos(1));
    }
}
