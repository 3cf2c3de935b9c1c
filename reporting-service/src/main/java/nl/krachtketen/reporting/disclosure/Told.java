package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** A total and what it is the total of. */
    record Sum<K>(K total, List<K> parts) {

        boolean concerns(K key) {
            return total.equals(key) || parts.contains(key);
        }
    }

    /** Some women, and others of whom they are a part. */
    record Order<K>(K fewer, K more) {

        boolean concerns(K key) {
            return fewer.equals(key) || more.equals(key);
        }

        K besides(K key) {
            return fewer.equals(key) ? more : fewer;
        }
    }

    boolean suppressed(K key) {
        return values.get(key) instanceof Disclosed.Suppressed;
    }
}
