package nl.krachtketen.kit.rest;

import java.time.Duration;

/** How long one request waits for news that is on its way, in all that it does together. */
public final class Patience {

    private long left;

    Patience(Duration atMost) {
        this.left = atMost.toNanos();
    }

    boolean isOver() {
        return left <= 0;
    }

    void spend(long nanos) {
        left -= nanos;
    }
}
