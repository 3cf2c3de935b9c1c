package nl.krachtketen.reporting.dashboard.waiting;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who waits, as a picture in a table: a row for each organisation, a column for each place where women wait; the most stuck first. */
public record WaitingTable(List<Stand> stands, List<Row> rows, Row all) {

    /**
     * What waits for one organisation.
     *
     * @param since since when the first of them waits
     */
    public record Row(String organisation, String name, List<Cell> cells, int women, int stuck, Instant since) {

        static Row of(String organisation, String name, List<Stand> stands, List<WaitingAt> some) {
            return new Row(organisation, name, stands.stream().map(stand -> Cell.of(stand, some)).toList(),
                    some.stream().mapToInt(WaitingAt::women).sum(), some.stream().mapToInt(WaitingAt::stuck).sum(),
                    some.stream().map(WaitingAt::since).min(Comparator.naturalOrder()).orElse(null));
        }
    }

    public record Cell(Stand stand, int women, int stuck) {

        private static final int SHADES = 10;

        static Cell of(Stand stand, List<WaitingAt> some) {
            List<WaitingAt> here = some.stream().filter(each -> each.standing() == stand).toList();
            return new Cell(stand, here.stream().mapToInt(WaitingAt::women).sum(), here.stream().mapToInt(WaitingAt::stuck).sum());
        }

        /** From 0, nobody is stuck, to 10, everybody is. */
        public int shade() {
            return stuck == 0 ? 0 : Math.max(1, Math.round((float) SHADES * stuck / women));
        }
    }

    public static WaitingTable of(List<WaitingAt> all) {
        List<Stand> stands = Stream.of(Stand.values()).filter(stand -> all.stream().anyMatch(each -> each.standing() == stand)).toList();
        List<Row> rows = all.stream().collect(groupingBy(WaitingAt::organisation)).entrySet().stream()
                .map(each -> Row.of(each.getKey(), each.getValue().getFirst().organisationName(), stands, each.getValue()))
                .sorted(Comparator.comparing(Row::stuck).thenComparing(Row::women).reversed().thenComparing(Row::name)).toList();
        return new WaitingTable(stands, rows, Row.of(null, null, stands, all));
    }
}
