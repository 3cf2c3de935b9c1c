package nl.krachtketen.kit.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The best ones, one by one: each one picked makes its owner's others a little less good. Equal points: the lower identifier
 * first, so that the same question has the same answer.
 */
public final class Picks<C> {

    private final Function<C, UUID> id;
    private final Function<C, String> owner;
    private final int spread;
    private final Comparator<Pick<C>> bestFirst;
    private final List<Pick<C>> inOrder = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, Integer> perOwner = new HashMap<>();

    private Picks(Function<C, UUID> id, Function<C, String> owner, int spread) {
        this.id = id;
        this.owner = owner;
        this.spread = spread;
        this.bestFirst = (one, other) -> one.points() != other.points()
                ? Integer.compare(other.points(), one.points())
                : id.apply(one.candidate()).compareTo(id.apply(other.candidate()));
    }

    /** @param spread points taken away for each better one of the same owner on the list */
    public static <C> Picks<C> spreadOver(Function<C, String> owner, Function<C, UUID> id, int spread) {
        return new Picks<>(id, owner, spread);
    }

    /**
     * @param own    what it is worth by itself
     * @param points what it is worth on this list
     */
    public record Pick<C>(C candidate, int own, int points) {

        public static <C> Pick<C> of(C candidate, int points) {
            return new Pick<>(candidate, points, points);
        }
    }

    /**
     * At most {@code limit}; those that fit strictly come first, each part with the best first.
     *
     * @param enough with fewer than this that fit strictly, a wide reading of the rules fills the list up to it
     * @param worthy those that a reading of the rules lets through
     */
    public List<Pick<C>> best(int limit, int enough, Function<Reading, ? extends Collection<Pick<C>>> worthy) {
        fill(limit, worthy.apply(Reading.STRICT));
        int wanted = Math.min(limit, enough);
        if (inOrder.size() < wanted) {
            fill(wanted, worthy.apply(Reading.WIDE));
        }
        return inOrder;
    }

    /**
     * Picks until there are so many. What waits in the queue may have become worth less since it was put there, and never more:
     * so whoever comes out first and is still worth as much is the best.
     */
    private void fill(int size, Collection<Pick<C>> candidates) {
        var queue = new PriorityQueue<>(Math.max(1, candidates.size()), bestFirst);
        for (Pick<C> candidate : candidates) {
            if (ids.isEmpty() || !ids.contains(id.apply(candidate.candidate()))) {
                queue.add(now(candidate));
            }
        }
        while (inOrder.size() < size && !queue.isEmpty()) {
            Pick<C> first = queue.poll();
            Pick<C> now = now(first);
            if (now.points() < first.points()) {
                queue.add(now);
            } else {
                take(first);
            }
        }
    }

    private Pick<C> now(Pick<C> pick) {
        int others = perOwner.isEmpty() ? 0 : perOwner.getOrDefault(owner.apply(pick.candidate()), 0);
        return others == 0 ? pick : new Pick<>(pick.candidate(), pick.own(), pick.own() - spread * others);
    }

    private void take(Pick<C> pick) {
        inOrder.add(pick);
        ids.add(id.apply(pick.candidate()));
        perOwner.merge(owner.apply(pick.candidate()), 1, Integer::sum);
    }
}
