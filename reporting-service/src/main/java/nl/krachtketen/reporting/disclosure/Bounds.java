package nl.krachtketen.reporting.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Between which values each count must lie for somebody who reads what is told, knows how it was rounded, and does the sums over
 * and over until they tell nothing new.
 */
final class Bounds<K> {

    private static final int UNBOUNDED = 1_000_000_000;

    private final Map<K, Integer> least = new HashMap<>();
    private final Map<K, Integer> most = new HashMap<>();
    private boolean tighter;

    Bounds(Map<K, Integer> counts, Set<K> withheld, List<Release.Sum<K>> sums) {
        counts.forEach((key, women) -> {
            if (withheld.contains(key)) {
                least.put(key, 1);
                most.put(key, UNBOUNDED);
            } else {
                int told = Disclosed.about(women).women();
                least.put(key, told == 0 ? 0 : Math.max(Disclosed.SMALLEST, told - Disclosed.BASE / 2));
                most.put(key, told == 0 ? 0 : told + Disclosed.BASE / 2);
            }
        });
        do {
            tighter = false;
            sums.forEach(this::tighten);
        } while (tighter);
    }

    /** How many values are possible. */
    int possible(K key) {
        return most.get(key) - least.get(key) + 1;
    }

    private void tighten(Release.Sum<K> sum) {
        long atLeast = sum.parts().stream().mapToLong(least::get).sum();
        long atMost = sum.parts().stream().mapToLong(most::get).sum();
        tighten(sum.total(), atLeast, atMost);
        for (K part : sum.parts()) {
            tighten(part, least.get(sum.total()) - (atMost - most.get(part)), most.get(sum.total()) - (atLeast - least.get(part)));
        }
    }

    private void tighten(K key, long atLeast, long atMost) {
        tighter |= atLeast > least.get(key) || atMost < most.get(key);
        least.merge(key, (int) Math.max(atLeast, -UNBOUNDED), Math::max);
        most.merge(key, (int) Math.min(atMost, UNBOUNDED), Math::min);
    }
}
