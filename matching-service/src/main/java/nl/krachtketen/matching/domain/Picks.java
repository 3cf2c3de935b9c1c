package nl.krachtketen.matching.domain;

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

/** The best ones, one by one: each one picked makes its organiser's others a little less good. */
final class Picks {

    private static final Comparator<Pick> BEST_FIRST = (one, other) -> one.points() != other.points()
            ? Integer.compare(other.points(), one.points())
            : one.offering().id().compareTo(other.offering().id());

    private final int spread;
    private final List<Pick> inOrder = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, Integer> perOrganiser = new HashMap<>();

    Picks(int spread) {
        this.spread = spread;
    }

    /**
     * @param own    what it is worth by itself
     * @param points what it is worth on this list
     */
    record Pick(OpenOffering offering, int own, int points) {

        static Pick of(OpenOffering offering, int points) {
            return new Pick(offering, points, points);
        }
    }

    int size() {
        return inOrder.size();
    }

    List<Pick> inOrder() {
        return inOrder;
    }

    /**
     * Picks until there are so many. What waits in the queue may have become worth less since it was put there, and never more:
     * so whoever comes out first and is still worth as much is the best.
     */
    void fill(int size, Collection<Pick> candidates) {
        var queue = new PriorityQueue<>(Math.max(1, candidates.size()), BEST_FIRST);
        for (Pick candidate : candidates) {
            if (ids.isEmpty() || !ids.contains(candidate.offering().id())) {
                queue.add(now(candidate));
            }
        }
        while (size() < size && !queue.isEmpty()) {
            Pick first = queue.poll();
            Pick now = now(first);
            if (now.points() < first.points()) {
                queue.add(now);
            } else {
                take(first);
            }
        }
    }

    private Pick now(Pick pick) {
        int others = perOrganiser.isEmpty() ? 0 : perOrganiser.getOrDefault(pick.offering().organisation(), 0);
        return others == 0 ? pick : new Pick(pick.offering(), pick.own(), pick.own() - spread * others);
    }

    private void take(Pick pick) {
        inOrder.add(pick);
        ids.add(pick.offering().id());
        perOrganiser.merge(pick.offering().organisation(), 1, Integer::sum);
    }
}
