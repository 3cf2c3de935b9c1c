package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody outside reads side by side, and how it hangs together.
 *
 * @param sums   totals, each woman in exactly one part
 * @param orders what can never be more than something else
 */
record Told<K>(Map<K, Disclosed> values, List<Sum<K>> sums, List<Order<K>> orders) {

    Told() {
        this(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Counts that hang together. */
    sealed interface Tie<K> {

        Stream<K> keys();
    }

    /** A total and what it is the total of. */
    record Sum<K>(K total, List<K> parts) implements Tie<K> {

        @Override
        public Stream<K> keys() {
            return Stream.concat(parts.stream(), Stream.of(total));
        }
    }

    /** Counts that together are never more than others together: of those among whom they are. */
    record Order<K>(List<K> fewer, List<K> more) implements Tie<K> {

        @Override
        public Stream<K> keys() {
            return Stream.concat(fewer.stream(), more.stream());
        }
    }

    boolean suppressed(K key) {
        return values.get(key) instanceof Disclosed.Suppressed;
    }
}
