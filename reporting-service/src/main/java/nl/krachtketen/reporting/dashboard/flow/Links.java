package nl.krachtketen.reporting.dashboard.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws the paths of women together into what flowed from where to where. */
final class Links {

    private final Map<Node, Map<Node, Integer>> women = new EnumMap<>(Node.class);

    private Links() {}

    static List<FlowLink> of(Crowd crowd) {
        Links links = new Links();
        crowd.paths().forEach(links::add);
        return links.women.entrySet().stream().flatMap(from -> from.getValue().entrySet().stream()
                .map(to -> new FlowLink(from.getKey(), to.getKey(), to.getValue()))).toList();
    }

    private void add(Walked walked) {
        List<Node> nodes = walked.nodes();
        for (int i = 1; i < nodes.size(); i++) {
            women.computeIfAbsent(nodes.get(i - 1), node -> new EnumMap<>(Node.class)).merge(nodes.get(i), walked.women(), Integer::sum);
        }
    }
}
