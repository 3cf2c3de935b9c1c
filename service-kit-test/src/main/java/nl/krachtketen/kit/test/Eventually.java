package nl.krachtketen.kit.test;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what happens in the background. The patience of a minute promises no speed: it is for a machine that has other work
 * to do, and a test that is going to pass never needs it.
 */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Most of what is waited for has happened by then. Thousands of waits of a tenth of a second are minutes. */
    private static final Duration REST = Duration.ofMillis(20);

    private Eventually() {
    }

    public static ConditionFactory await() {
        return await(null);
    }

    /** @param what is waited for, to be named when it does not come */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(REST);
    }
}
