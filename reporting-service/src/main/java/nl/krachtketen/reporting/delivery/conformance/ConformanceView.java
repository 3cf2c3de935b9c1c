package nl.krachtketen.reporting.delivery.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConformanceTest", description = "How your address does with what may happen to it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConformanceView(
        @Schema(description = "Its identifier", examples = "Tt5cWw8LrQe4Hs6JpUi0DoFgKxAZk3v0a9yq1mXb7n2") String conformanceTestId,
        @Schema(description = "The subscription whose address is tried", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String subscriptionId,
        @Schema(description = "How far it is", examples = "PASSED") State state,
        @Schema(description = "When you asked for it", examples = "2008-11-03T09:30:00Z") Instant requestedAt,
        @Schema(description = "When the last check was done", examples = "2008-11-03T09:30:09Z") Instant finishedAt,
        @Schema(description = "Each check, in the order in which they are done") List<CheckView> checks) {

    static final String KIND = "conformance-test";

    @Schema(name = "ConformanceState", description = "RUNNING: wait a little. PASSED: all checks. FAILED: the checks say why.")
    enum State { RUNNING, PASSED, FAILED }

    @Schema(name = "ConformanceResult", description = """
            WAITING: not done yet. NOT_DONE: your address did not agree to be called. PASSED, FAILED: see `got`.""")
    enum Result { WAITING, PASSED, FAILED, NOT_DONE }

    @Schema(name = "ConformanceCheck", description = "One thing that a receiver must do well")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckView(
            @Schema(description = "Which it is", examples = "ALTERED") Check check,
            @Schema(description = "What it is about", examples = "Refuses a body that was altered on its way") String title,
            @Schema(description = "What came of it", examples = "FAILED") Result result,
            @Schema(description = "The id of what was sent (webhook-id)", examples = "Lr4Hs6JpUi0DoFgKxAZk3v0a9yq1mXb7n2Tt5cWw8Qe")
            String eventId,
            @Schema(description = "Which answer it takes", examples = "400, 401 or 403") String expected,
            @Schema(description = "What your address did", examples = "answered 204") String got,
            @Schema(description = "How to mend it, if it failed", examples = "Verify webhook-signature with a Standard Webhooks library.")
            String remedy) {

        static CheckView of(Check check, Verdict verdict, boolean finished) {
            Result result = verdict == null ? finished ? Result.NOT_DONE : Result.WAITING
                    : verdict.passed() ? Result.PASSED : Result.FAILED;
            return new CheckView(check, check.title(), result, verdict == null ? null : verdict.eventId(), check.expected(),
                    verdict == null ? null : verdict.got(), result == Result.FAILED ? check.remedy() : null);
        }
    }

    static ConformanceView of(Trial trial, String outward, String subscription, List<Verdict> verdicts) {
        Map<Check, Verdict> done = verdicts.stream().collect(Collectors.toMap(Verdict::step, Function.identity()));
        boolean finished = trial.finishedAt() != null;
        var checks = Arrays.stream(Check.values()).map(check -> CheckView.of(check, done.get(check), finished)).toList();
        boolean passed = checks.stream().allMatch(check -> check.result() == Result.PASSED);
        return new ConformanceView(outward, subscription, finished ? passed ? State.PASSED : State.FAILED : State.RUNNING,
                trial.requestedAt(), trial.finishedAt(), checks);
    }
}
