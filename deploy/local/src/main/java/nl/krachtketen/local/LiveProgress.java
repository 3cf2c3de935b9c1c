package nl.krachtketen.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line for each part on a terminal, redrawn in place with the seconds that passed. */
final class LiveProgress implements Progress {
    private static final String[] WHEEL = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
    private static final long FRAME_MILLIS = 100;

    private final long begin = System.nanoTime();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final ScheduledExecutorService painter = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private boolean painted;
    private int frame;

    private record Line(String sign, String text, double seconds) {
    }

    LiveProgress(List<String> parts) {
        parts.forEach(part -> lines.put(part, new Line("·", "waiting", 0)));
        painter.scheduleAtFixedRate(this::paint, 0, FRAME_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void doing(String part, String what) {
        lines.put(part, new Line(null, what, 0));
    }

    @Override
    public synchronized void ready(String part) {
        lines.put(part, new Line("\u001b[32m✓\u001b[0m", "ready", elapsed()));
    }

    @Override
    public synchronized void failed(String part) {
        lines.put(part, new Line("\u001b[31m✗\u001b[0m", "failed", elapsed()));
    }

    @Override
    public synchronized void close() {
        paint();
        painter.shutdown();
    }

    private synchronized void paint() {
        if (painter.isShutdown()) {
            return;
        }
        StringBuilder screen = new StringBuilder(painted ? "\u001b[" + lines.size() + "A" : "");
        lines.forEach((part, line) -> screen.append(format(part, line)));
        System.out.print(screen);
        System.out.flush();
        painted = true;
        frame++;
    }

    private String format(String part, Line line) {
        boolean busy = line.sign() == null;
        String sign = busy ? WHEEL[frame % WHEEL.length] : line.sign();
        double seconds = busy ? elapsed() : line.seconds();
        String time = seconds == 0 ? "" : "%6.1f s".formatted(seconds);
        return "\r\u001b[2K  %s %-20s %-36s %s%n".formatted(sign, part, line.text(), time);
    }

    private double elapsed() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
