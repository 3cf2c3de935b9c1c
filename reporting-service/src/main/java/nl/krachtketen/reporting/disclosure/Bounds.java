package nl.krachtketen.reporting.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * Between which values each count must lie for somebody who reads what is told, knows how it was rounded, perhaps knows some of the
 * counts exactly, and does the sums over and over until they tell nothing new.
 */
final class Bounds<K> {

    private static final int UNBOUNDED = 1_000_000_000;

    private final Map<K, Integer> least = new HashMap<>();
    private final Map<K, Integer> most = new HashMap<>();
    private boolean tighter;

    Bounds(Told<K> told, Map<K, Exact> known) {
        told.values().forEach((key, value) -> {
            switch (value) {
                case Disclosed.Suppressed() -> between(key, 1, UNBOUNDED);
                case Disclosed.Rounded(int women) when women == 0 -> between(key, 0, 0);
                case Disclosed.Rounded(int women) -> between(key, Math.max(Disclosed.SMALLEST, women - Disclosed.BASE / 2),
                        women + Disclosed.BASE / 2);
            }
        });
        known.forEach((key, exact) -> between(key, exact.women(), exact.women()));
        do {
            tighter = false;
            told.sums().forEach(this::tighten);
            told.orders().forEach(this::tighten);
        } while (tighter);
    }

    /** How many values are possible. */
    int possible(K key) {
        return most.get(key) - least.get(key) + 1;
    }

    private void between(K key, int atLeast, int atMost) {
        least.put(key, atLeast);
        most.put(key, atMost);
    }

    private void tighten(Told.Sum<K> sum) {
        long atLeast = sum.parts().stream().mapToLong(least::get).sum();
        long atMost = sum.parts().stream().mapToLong(most::get).sum();
        tighten(sum.total(), atLeast, atMost);
        for (K part : sum.parts()) {
            tighten(part, least.get(sum.total()) - (atMost - most.get(part)), most.get(sum.total()) - (atLeast - least.get(part)));
        }
    }

    private void tighten(Told.Order<K> order) {
        tighten(order.fewer(), -UNBOUNDED, most.get(order.more()));
        tighten(order.more(), least.get(order.fewer()), UNBOUNDED);
    }

    private void tighten(K key, long atLeast, long atMost) {
        tighter |= atLeast > least.get(key) || atMost < most.get(key);
        least.merge(key, (int) Math.max(atLeast, -UNBOUNDED), Math::max);
        most.merge(key, (int) Math.min(atMost, UNBOUNDED), Math::min);
    }
}
