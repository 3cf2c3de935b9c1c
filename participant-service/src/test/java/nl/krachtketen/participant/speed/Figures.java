package nl.krachtketen.participant.speed;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one run gave. */
record Figures(double perSecond, double p99) {

    static Figures of(List<Long> micros, double seconds) {
        List<Long> sorted = micros.stream().sorted().toList();
        return new Figures(sorted.size() / seconds, sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / 1e3);
    }

    /** The median of several runs, and between which figures they lay. */
    static <T> String spread(String format, List<T> runs, ToDoubleFunction<T> figure) {
        List<Double> sorted = runs.stream().map(figure::applyAsDouble).sorted().toList();
        return (format + " (" + format + " to " + format + ")").formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
