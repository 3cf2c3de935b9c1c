package nl.krachtketen.reporting.dashboard;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The women behind a figure.
 *
 * @param view what is told of one, under the identifier that the caller knows her by
 */
public record Listing<R, V>(Rows<R> rows, Function<R, UUID> participant, BiFunction<R, String, V> view) {

    /** Reads some of them in their order. */
    @FunctionalInterface
    public interface Rows<R> {

        /** @param participant after whom; null to begin */
        List<R> after(UUID participant, int limit);
    }

    /** @param next where the next page begins; null on the last one */
    public record Lines<V>(List<V> lines, String next) {}
}
