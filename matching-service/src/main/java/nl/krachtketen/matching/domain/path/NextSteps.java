package nl.krachtketen.matching.domain.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.matching.domain.Matchmaker;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.rule.RuleName;

/**
 * What can follow from where she stands, and what may follow that: the chain around her as a small graph of kinds of
 * offering. Each kind stands in it once, at the first level on which it can be reached.
 */
public record NextSteps(List<Node> nodes, List<Edge> edges) {

    private static final int LEVELS = 3;

    /**
     * @param level     0 where she stands, 1 what can follow now, 2 and 3 what may follow that
     * @param offerings those of this kind that fit her, or may fit her by then; none is a link missing in the chain
     */
    public record Node(OfferingKind kind, int level, List<OpenOffering> offerings) {}

    /** One kind of step can follow another. */
    public record Edge(OfferingKind from, OfferingKind to) {}

    /**
     * @param standing the offerings that she takes part in, or last did; none if she is at the beginning
     * @param around   the offerings around her
     */
    public static NextSteps of(Profile her, List<OpenOffering> standing, List<OpenOffering> around, Matchmaker matchmaker) {
        List<OpenOffering> now = around.stream().filter(it -> matchmaker.rulesOn(her, it).strictly()).toList();
        List<OpenOffering> later = around.stream().filter(it -> mayPass(matchmaker.rulesOn(her, it))).toList();
        var graph = new Growing();
        var first = byKind(standing);
        first.forEach((kind, offerings) -> graph.add(kind, 0, offerings));
        Set<OfferingKind> follow = first.isEmpty() ? EnumSet.noneOf(OfferingKind.class) : following(standing);
        // Where nothing is told to follow, all that fits her can: the chain is not a rail.
        follow = follow.isEmpty() ? byKind(now).keySet() : follow;
        graph.grow(1, follow, byKind(now));
        for (int level = 2; level <= LEVELS; level++) {
            graph.grow(level, following(graph.at(level - 1)), byKind(later));
        }
        return new NextSteps(List.copyOf(graph.nodes.values()), graph.edges());
    }

    /** Whether what stands in the way may have passed when she has taken another step first. */
    private static boolean mayPass(Fit<MatchReason, RuleName> fit) {
        return fit.obstacles().stream().allMatch(obstacle -> obstacle.rule().passing());
    }

    private static Map<OfferingKind, List<OpenOffering>> byKind(List<OpenOffering> offerings) {
        Map<OfferingKind, List<OpenOffering>> kinds = new EnumMap<>(OfferingKind.class);
        offerings.forEach(it -> kinds.computeIfAbsent(it.kind(), kind -> new ArrayList<>()).add(it));
        return kinds;
    }

    private static Set<OfferingKind> following(List<OpenOffering> offerings) {
        Set<OfferingKind> kinds = EnumSet.noneOf(OfferingKind.class);
        offerings.forEach(it -> kinds.addAll(it.nextSteps()));
        return kinds;
    }

    /** The graph while it grows, level by level. */
    private static final class Growing {

        private final Map<OfferingKind, Node> nodes = new EnumMap<>(OfferingKind.class);

        private void add(OfferingKind kind, int level, List<OpenOffering> offerings) {
            nodes.putIfAbsent(kind, new Node(kind, level, List.copyOf(offerings)));
        }

        private void grow(int level, Set<OfferingKind> kinds, Map<OfferingKind, List<OpenOffering>> offered) {
            kinds.forEach(kind -> add(kind, level, offered.getOrDefault(kind, List.of())));
        }

        private List<OpenOffering> at(int level) {
            return nodes.values().stream().filter(it -> it.level() == level).flatMap(it -> it.offerings().stream()).toList();
        }

        /** From each kind to those one level on: a step back is possible, but no way forward. */
        private List<Edge> edges() {
            return nodes.values().stream().flatMap(from -> following(from.offerings()).stream()
                    .map(nodes::get).filter(to -> to != null && to.level() == from.level() + 1)
                    .map(to -> new Edge(from.kind(), to.kind()))).toList();
        }
    }
}
