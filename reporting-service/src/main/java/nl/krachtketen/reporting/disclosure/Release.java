package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts that are told together, with what they add up to. Small ones are withheld; then, as long as somebody who does the sums
 * could come too near to one of them, something beside it is withheld as well.
 *
 * @param <K> what a count is the count of
 */
public final class Release<K> {

    /** So many values a small count must leave possible: as many as rounding leaves of a larger one. */
    private static final int POSSIBLE = Disclosed.BASE;

    private final Map<K, Integer> counts = new LinkedHashMap<>();
    private final List<Sum<K>> sums = new ArrayList<>();

    /** A total and what it is the total of, each woman in exactly one part. */
    record Sum<K>(K total, List<K> parts) {

        boolean concerns(K key) {
            return total.equals(key) || parts.contains(key);
        }
    }

    public Release<K> count(K key, int women) {
        counts.put(key, women);
        return this;
    }

    /** Says that the counts of the parts add up to that of the total, as everybody knows who reads them. */
    public Release<K> sum(K total, List<K> parts) {
        int all = parts.stream().mapToInt(counts::get).sum();
        if (counts.get(total) != all) {
            throw new IllegalArgumentException("%s is no total".formatted(total));
        }
        sums.add(new Sum<>(total, List.copyOf(parts)));
        return this;
    }

    /** Every count in the form in which it may be told. */
    public Map<K, Disclosed> disclose() {
        Set<K> withheld = new LinkedHashSet<>(counts.keySet().stream().filter(key -> Disclosed.small(counts.get(key))).toList());
        for (var next = toWithhold(withheld); next.isPresent(); next = toWithhold(withheld)) {
            withheld.add(next.get());
        }
        Map<K, Disclosed> told = new LinkedHashMap<>();
        counts.forEach((key, women) -> told.put(key, withheld.contains(key) ? new Disclosed.Withheld() : Disclosed.about(women)));
        return told;
    }

    /** What else must be withheld for the sake of a small count that can be told too closely. */
    private Optional<K> toWithhold(Set<K> withheld) {
        var bounds = new Bounds<>(counts, withheld, sums);
        return withheld.stream().filter(key -> Disclosed.small(counts.get(key)) && bounds.possible(key) < POSSIBLE)
                .flatMap(key -> sums.stream().filter(sum -> sum.concerns(key)))
                .flatMap(sum -> besides(sum, withheld)).findFirst();
    }

    /** The least that can be withheld of a sum: a part rather than the total, a small one rather than a large one; none is no secret. */
    private Stream<K> besides(Sum<K> sum, Set<K> withheld) {
        var parts = sum.parts().stream().sorted(Comparator.comparing(counts::get));
        return Stream.concat(parts, Stream.of(sum.total())).filter(key -> !withheld.contains(key) && counts.get(key) > 0);
    }
}
