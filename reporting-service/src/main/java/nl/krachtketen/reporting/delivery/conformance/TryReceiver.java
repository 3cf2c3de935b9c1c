package nl.krachtketen.reporting.delivery.conformance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.delivery.Answer;
import nl.krachtketen.reporting.delivery.Subscription;
import nl.krachtketen.reporting.delivery.Subscriptions;
import nl.krachtketen.reporting.delivery.TrialCalls;
import nl.krachtketen.reporting.delivery.WebhookConfig;

/** Does to a receiver whatever may happen to it, and judges what it answers. */
@ApplicationScoped
class TryReceiver {

    private static final Duration LATE = Duration.ofMinutes(10);
    private static final long PAUSE = Duration.ofMillis(200).toNanos();
    private static final String UNKNOWN_TYPE = "nl.krachtketen.subscriptions.unheard-of.v1";

    @Inject
    TrialCalls calls;

    @Inject
    Trials trials;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Transactions transactions;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    /** What is sent, before anything is done to it. */
    private record Event(String id, byte[] body) {}

    /** Whoever does not agree to be called is sent nothing more. */
    void run(Trial trial) {
        transactions.asPlatform(() -> subscriptions.find(trial.subscription())).ifPresent(receiver -> {
            Verdict agreed = judge(trial, Check.HANDSHAKE, null, calls.handshake(receiver));
            if (agreed.passed()) {
                Event ping = ping(receiver, null);
                judge(trial, Check.SIGNED, ping.id, post(receiver, ping));
                refusals(trial, receiver);
                judge(trial, Check.DUPLICATE, ping.id, post(receiver, ping));
                outOfOrder(trial, receiver);
                Event unknown = event(receiver, UNKNOWN_TYPE, null, Map.of());
                judge(trial, Check.UNKNOWN_TYPE, unknown.id, post(receiver, unknown));
                gap(trial, receiver);
            }
        });
        note(() -> trials.finish(trial.id()));
    }

    private void refusals(Trial trial, Subscription receiver) {
        Instant now = clock.instant();
        Event altered = ping(receiver, null);
        byte[] other = new String(altered.body, StandardCharsets.UTF_8).replace(TrialCalls.PING, UNKNOWN_TYPE)
                .getBytes(StandardCharsets.UTF_8);
        judge(trial, Check.ALTERED, altered.id,
                calls.post(receiver, altered.id, now, other, calls.sign(receiver, altered.id, now, altered.body)));
        Event forged = ping(receiver, null);
        judge(trial, Check.FORGED, forged.id, calls.post(receiver, forged.id, now, forged.body, calls.forge(forged.id, now, forged.body)));
        Event unsigned = ping(receiver, null);
        judge(trial, Check.UNSIGNED, unsigned.id, calls.post(receiver, unsigned.id, now, unsigned.body, ""));
        Event late = ping(receiver, null);
        Instant then = now.minus(LATE);
        judge(trial, Check.LATE, late.id, calls.post(receiver, late.id, then, late.body, calls.sign(receiver, late.id, then, late.body)));
    }

    private void outOfOrder(Trial trial, Subscription receiver) {
        Event second = ping(receiver, "0000000000000000002");
        Event first = ping(receiver, "0000000000000000001");
        List<Answer> answers = List.of(post(receiver, second), post(receiver, first));
        judge(trial, Check.OUT_OF_ORDER, first.id,
                answers.stream().filter(answer -> !answer.delivered()).findFirst().orElse(answers.getLast()));
    }

    private void gap(Trial trial, Subscription receiver) {
        Event gap = event(receiver, TrialCalls.SUSPENDED, null, Map.of("after", calls.cursor(receiver), "conformanceTest", true));
        note(() -> trials.tellGap(trial.id()));
        Answer answer = post(receiver, gap);
        if (!answer.delivered() || awaitFetch(trial)) {
            judge(trial, Check.GAP, gap.id, answer);
        } else {
            var never = new Verdict(Check.GAP, false, gap.id, "answered %d, and did not read the feed within %d seconds"
                    .formatted(answer.status(), config.fetchWithin().toSeconds()));
            note(() -> trials.add(trial.id(), never));
        }
    }

    private boolean awaitFetch(Trial trial) {
        long deadline = System.nanoTime() + config.fetchWithin().toNanos();
        boolean read = false;
        while (!read && System.nanoTime() - deadline < 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE);
            read = transactions.asPlatform(() -> trials.feedWasRead(trial.id()));
        }
        return read;
    }

    private Event ping(Subscription receiver, String sequence) {
        return event(receiver, TrialCalls.PING, sequence, Map.of());
    }

    private Event event(Subscription receiver, String type, String sequence, Map<String, Object> data) {
        String id = calls.newId(receiver);
        return new Event(id, calls.event(receiver, id, type, sequence, data, clock.instant()));
    }

    private Answer post(Subscription receiver, Event event) {
        Instant now = clock.instant();
        return calls.post(receiver, event.id, now, event.body, calls.sign(receiver, event.id, now, event.body));
    }

    private Verdict judge(Trial trial, Check check, String eventId, Answer answer) {
        String got = answer.status() == null ? answer.outcome().name() : "answered " + answer.status();
        var verdict = new Verdict(check, check.isPassedBy(answer), eventId, got);
        note(() -> trials.add(trial.id(), verdict));
        return verdict;
    }

    private void note(Runnable work) {
        transactions.asPlatform(() -> {
            work.run();
            return null;
        });
    }
}
