package nl.krachtketen.reporting.delivery;

import java.time.Instant;
import java.util.UUID;

/** One attempt and what came of it. The participant is null if it was about none. */
record Sent(DeliveryLog.Attempt attempt, Answer answer, UUID participant, Instant endedAt) {

    boolean delivered() {
        return answer.delivered();
    }

    /** Whether the receiver may have read it, whatever it answered. */
    boolean mayHaveArrived() {
        return answer.status() != null || answer.outcome() == Outcome.TIMED_OUT || answer.outcome() == Outcome.BROKEN_OFF;
    }
}
