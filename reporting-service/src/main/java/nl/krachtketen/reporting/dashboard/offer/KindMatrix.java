package nl.krachtketen.reporting.dashboard.offer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * What follows what, kind by kind.
 *
 * @param kinds what something leads to
 */
public record KindMatrix(List<OfferingKind> kinds, List<Row> rows) {

    /** @param movedOn to education, work or an enterprise */
    public record Row(OfferingKind from, List<Cell> cells, Cell movedOn) {

        static Row of(OfferingKind from, List<KindLink> links) {
            int all = links.stream().mapToInt(KindLink::women).sum();
            List<Cell> cells = links.stream().map(link -> new Cell(link, all)).toList();
            return new Row(from, cells.subList(0, cells.size() - 1), cells.getLast());
        }
    }

    /** @param of how many women went on in all */
    public record Cell(KindLink link, int of) {

        private static final int SHADES = 10;

        /** From 0, nobody, to 10, everybody. */
        public int shade() {
            return link.women() == 0 ? 0 : Math.max(1, Math.round((float) SHADES * link.women() / of));
        }
    }

    static KindMatrix of(List<Trails.Row> trails, List<Trails.Said> said, Set<OfferingKind> offered) {
        Map<OfferingKind, Map<OfferingKind, Integer>> women = new EnumMap<>(OfferingKind.class);
        Map<OfferingKind, Integer> movedOn = new EnumMap<>(OfferingKind.class);
        Set<OfferingKind> from = EnumSet.noneOf(OfferingKind.class);
        Set<OfferingKind> to = EnumSet.noneOf(OfferingKind.class);
        trails.stream().filter(row -> row.kind() != null).forEach(row -> {
            if (row.nextKind() != null) {
                women.computeIfAbsent(row.kind(), kind -> new EnumMap<>(OfferingKind.class)).merge(row.nextKind(), row.women(), Integer::sum);
                to.add(row.nextKind());
            } else if (Ending.of(row.next()) == Ending.MOVED_ON) {
                movedOn.merge(row.kind(), row.women(), Integer::sum);
            }
            from.add(row.kind());
        });
        said.forEach(each -> {
            from.add(each.from());
            to.add(each.to());
        });
        List<OfferingKind> kinds = List.copyOf(to);
        return new KindMatrix(kinds, from.stream().map(kind -> Row.of(kind, Stream.concat(
                kinds.stream().map(next -> new KindLink(kind, next, women.getOrDefault(kind, Map.of()).getOrDefault(next, 0),
                        said.contains(new Trails.Said(kind, next)), offered.contains(next))),
                Stream.of(new KindLink(kind, null, movedOn.getOrDefault(kind, 0), false, true))).toList())).toList());
    }

    /** Every pair that is said, or that women went along. */
    List<KindLink> links() {
        return rows.stream().flatMap(row -> Stream.concat(row.cells().stream(), Stream.of(row.movedOn()))).map(Cell::link)
                .filter(link -> link.women() > 0 || link.said()).toList();
    }

    /** To what organisers point that nobody offers. */
    public List<OfferingKind> missing() {
        return links().stream().filter(KindLink::missing).map(KindLink::to).distinct().toList();
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
