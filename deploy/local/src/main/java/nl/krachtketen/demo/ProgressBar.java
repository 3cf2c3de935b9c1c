package nl.krachtketen.demo;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import nl.krachtketen.local.Bar;

/** How far the loading is: one line, redrawn in place on a terminal, printed now and then elsewhere. */
final class ProgressBar implements AutoCloseable {
    private static final long FRAME_MILLIS = 250;
    private static final long LINE_MILLIS = 5_000;

    private final int women;
    private final LongSupplier calls;
    private final boolean live;
    private final long begin = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService painter =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    /** @param calls says how many calls were made so far */
    ProgressBar(int women, LongSupplier calls, boolean live) {
        this.women = women;
        this.calls = calls;
        this.live = live;
        long every = live ? FRAME_MILLIS : LINE_MILLIS;
        painter.scheduleAtFixedRate(this::paint, every, every, TimeUnit.MILLISECONDS);
    }

    /** One woman more. */
    void advance() {
        done.incrementAndGet();
    }

    /** Ends the display; on a terminal its last state stays. */
    @Override
    public void close() {
        painter.shutdownNow();
        if (live) {
            paint();
            System.out.println();
        }
    }

    private void paint() {
        String line = line(done.get(), women, calls.getAsLong(), (System.nanoTime() - begin) / 1e9);
        System.out.print(live ? "\r\u001b[2K  " + line : "  " + line + System.lineSeparator());
        System.out.flush();
    }

    static String line(int done, int women, long calls, double seconds) {
        String left = done == 0 ? "" : " · about %.0f s left".formatted(seconds / done * (women - done));
        return String.format(Locale.ROOT, "%s · %,d calls · %.0f/s%s", Bar.of("women", done, women), calls, calls / Math.max(seconds, .001), left);
    }
}
