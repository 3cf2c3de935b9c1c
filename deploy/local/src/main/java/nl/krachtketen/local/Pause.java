package nl.krachtketen.local;

import java.time.Duration;

/** Between two looks at what cannot tell by itself how it is. */
public final class Pause {

    private Pause() {}

    /** @throws PlatformException if somebody stops it meanwhile */
    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("It was interrupted.", e);
        }
    }
}
