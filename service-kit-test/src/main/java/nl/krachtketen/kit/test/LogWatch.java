package nl.krachtketen.kit.test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a service logs meanwhile that has a certain word in it. */
public final class LogWatch extends Handler implements AutoCloseable {

    private static final Logger EVERYTHING = Logger.getLogger("");

    private final List<String> found = new CopyOnWriteArrayList<>();
    private final String word;

    private LogWatch(String word) {
        this.word = word;
    }

    public static LogWatch of(String word) {
        var watch = new LogWatch(word);
        EVERYTHING.addHandler(watch);
        return watch;
    }

    public List<String> found() {
        return found;
    }

    @Override
    public void publish(LogRecord line) {
        var all = new StringWriter().append(line.getLoggerName()).append(": ").append(line.getMessage());
        for (Object parameter : line.getParameters() == null ? new Object[0] : line.getParameters()) {
            all.append(' ').append(String.valueOf(parameter));
        }
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(all));
        }
        if (all.toString().contains(word)) {
            found.add(all.toString());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        EVERYTHING.removeHandler(this);
    }
}
