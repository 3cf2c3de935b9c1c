package nl.krachtketen.reporting.dashboard;

import java.time.Instant;
import java.util.List;

/**
 * The live part of the national page.
 *
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record CountryFigures(Figures figures, int target, List<Row> rows, Funnel funnel, Order order, String version,
        Instant asOf) {

    private static final int FULL = 1000;
    private static final int PERCENT = 100;

    /** One municipality; the bar is drawn per thousand of its target. */
    public record Row(String code, String name, String wave, int target, Figures figures) {

        static Row of(NationalFigures.OfMunicipality each) {
            return new Row(each.municipality().code(), each.municipality().name(), each.municipality().wave(),
                    each.municipality().target(), each.figures());
        }

        Tile tile() {
            return Tile.of(code, name, (int) Math.round((double) PERCENT * figures.activated() / target), progress());
        }

        public int progress() {
            return figures.activated() == 0 ? 0 : Math.clamp(Math.round((double) FULL * figures.activated() / target), 1, FULL);
        }
    }

    static CountryFigures of(NationalFigures national, Order order, Instant asOf) {
        List<Row> rows = national.municipalities().stream().map(Row::of).sorted(order.comparator()).toList();
        return new CountryFigures(national.all(), national.target(), rows, Funnel.of(national.all(), 0), order,
                Version.of(national.all(), rows), asOf);
    }

    /** The municipalities on the map. */
    public List<Tile> tiles() {
        return rows.stream().map(Row::tile).toList();
    }

    /** Municipalities in which somebody was recruited already. */
    public int begun() {
        return (int) rows.stream().filter(row -> !row.figures().empty()).count();
    }
}
