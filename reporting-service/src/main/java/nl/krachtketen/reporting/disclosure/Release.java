package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts that are told together, with how they hang together. Small ones are suppressed; then, as long as some reader who does the
 * sums could come too near to one of them, something beside it is suppressed as well.
 *
 * @param <K> what a count is the count of
 */
public final class Release<K> {

    /** So many values a small count must leave possible: as many as rounding leaves of a larger one. */
    private static final int POSSIBLE = Disclosed.BASE;

    private final Map<K, Exact> counts = new LinkedHashMap<>();
    private final Set<K> before = new HashSet<>();
    private final Told<K> told = new Told<>();
    private final List<Set<K>> readers = new ArrayList<>();

    /** For everybody. */
    public Release() {
        this(Set.of());
    }

    private Release(Set<K> own) {
        readers.add(own);
    }

    /** For readers who all know some of the counts exactly; what is no count here is of no account. */
    public static <K> Release<K> forWhoKnows(Set<K> own) {
        return new Release<>(own);
    }

    public Release<K> count(K key, Exact women) {
        counts.put(key, women);
        told.values().put(key, women.small() ? new Disclosed.Suppressed() : Disclosed.rounded(women));
        return this;
    }

    /** What readers have seen before, and keep: it cannot be suppressed any more. */
    public Release<K> toldBefore(K key, Exact women, Disclosed value) {
        counts.put(key, women);
        before.add(key);
        told.values().put(key, value);
        return this;
    }

    /** Says that the counts of the parts add up to that of the total, as everybody knows who reads them. */
    public Release<K> sum(K total, List<K> parts) {
        if (women(total) != women(parts)) {
            throw new IllegalArgumentException("%s is no total".formatted(total));
        }
        told.sums().add(new Told.Sum<>(total, List.copyOf(parts)));
        return this;
    }

    /** Says that some together are never more than others together, as readers will suppose; where they are, readers are wrong and learn nothing by it. */
    public Release<K> neverMore(List<K> fewer, List<K> more) {
        if (women(fewer) <= women(more)) {
            told.orders().add(new Told.Order<>(List.copyOf(fewer), List.copyOf(more)));
        }
        return this;
    }

    /** Somebody reads this who knows some of the counts exactly, being her own; what is no count here is of no account. */
    public Release<K> readBy(Set<K> own) {
        readers.add(own);
        return this;
    }

    /** Every count in the form in which it may be told. */
    public Map<K, Disclosed> disclose() {
        boolean more = true;
        while (more) {
            more = false;
            for (Set<K> own : readers) {
                Set<K> tooNear = besidesWhatIsTooNear(own);
                tooNear.forEach(key -> told.values().put(key, new Disclosed.Suppressed()));
                more |= !tooNear.isEmpty();
            }
        }
        Map<K, Disclosed> disclosed = new LinkedHashMap<>();
        counts.keySet().stream().filter(key -> !before.contains(key)).forEach(key -> disclosed.put(key, told.values().get(key)));
        return disclosed;
    }

    /** What else must be suppressed for the sake of small counts to which this reader can come too near. */
    private Set<K> besidesWhatIsTooNear(Set<K> own) {
        Map<K, Exact> known = new LinkedHashMap<>();
        own.stream().filter(counts::containsKey).forEach(key -> known.put(key, counts.get(key)));
        Bounds<K> bounds = new Bounds<>(told, known);
        Set<K> more = new LinkedHashSet<>();
        told.values().keySet().stream()
                .filter(key -> !own.contains(key) && counts.get(key).small() && bounds.possible(key) < POSSIBLE)
                .forEach(key -> bounds.reasons(key).flatMap(tie -> besides(tie, own)).findFirst().ifPresent(more::add));
        return more;
    }

    /** What can be suppressed of it, the least first; none is no secret. */
    private Stream<K> besides(Told.Tie<K> tie, Set<K> own) {
        return tie.keys().sorted(Comparator.comparing(this::women))
                .filter(key -> women(key) > 0 && !told.suppressed(key) && !own.contains(key) && !before.contains(key));
    }

    private int women(List<K> keys) {
        return keys.stream().mapToInt(this::women).sum();
    }

    private int women(K key) {
        return counts.get(key).women();
    }
}
