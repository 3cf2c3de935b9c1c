package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Between which values each count must lie for somebody who reads what is told, knows how it was rounded, perhaps knows some of the
 * counts exactly, and does the sums over and over until they tell nothing new.
 */
final class Bounds<K> {

    private static final int UNBOUNDED = 1_000_000_000;

    private final Map<K, Integer> least = new HashMap<>();
    private final Map<K, Integer> most = new HashMap<>();
    /** What the bound was last drawn from. */
    private final Map<K, Told.Tie<K>> whyLeast = new HashMap<>();
    private final Map<K, Told.Tie<K>> whyMost = new HashMap<>();
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

    /** From what the narrowest bounds of this count follow: the nearest first, and in the end all that has to do with it. */
    Stream<Told.Tie<K>> reasons(K key) {
        Set<K> seen = new LinkedHashSet<>(Set.of(key));
        List<K> next = List.of(key);
        List<Told.Tie<K>> reasons = new ArrayList<>();
        while (!next.isEmpty()) {
            List<Told.Tie<K>> these = next.stream().flatMap(each -> Stream.of(whyLeast, whyMost).map(why -> why.get(each)))
                    .filter(Objects::nonNull).distinct().toList();
            reasons.addAll(these);
            next = these.stream().flatMap(Told.Tie::keys).filter(seen::add).toList();
        }
        return reasons.stream();
    }

    private void between(K key, int atLeast, int atMost) {
        least.put(key, atLeast);
        most.put(key, atMost);
    }

    private void tighten(Told.Sum<K> sum) {
        long atLeast = sum.parts().stream().mapToLong(least::get).sum();
        long atMost = sum.parts().stream().mapToLong(most::get).sum();
        tighten(sum, sum.total(), atLeast, atMost);
        for (K part : sum.parts()) {
            tighten(sum, part, least.get(sum.total()) - (atMost - most.get(part)), most.get(sum.total()) - (atLeast - least.get(part)));
        }
    }

    private void tighten(Told.Order<K> order) {
        long atLeast = order.fewer().stream().mapToLong(least::get).sum();
        long atMost = order.more().stream().mapToLong(most::get).sum();
        order.fewer().forEach(key -> tighten(order, key, -UNBOUNDED, atMost - (atLeast - least.get(key))));
        order.more().forEach(key -> tighten(order, key, atLeast - (atMost - most.get(key)), UNBOUNDED));
    }

    private void tighten(Told.Tie<K> why, K key, long atLeast, long atMost) {
        if (atLeast > least.get(key)) {
            least.put(key, (int) atLeast);
            whyLeast.put(key, why);
            tighter = true;
        }
        if (atMost < most.get(key)) {
            most.put(key, (int) atMost);
            whyMost.put(key, why);
            tighter = true;
        }
    }
}
