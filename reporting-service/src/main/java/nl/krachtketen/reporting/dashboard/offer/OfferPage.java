package nl.krachtketen.reporting.dashboard.offer;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of the page of a municipality's joint offering.
 *
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record OfferPage(Municipality municipality, OfferFilter filter, Supply supply, Matrix matrix, List<AreaRow> areas, List<Line> lines,
        KindMatrix kinds, List<Followed> trails, String version, Instant asOf) {

    private static final int SHOWN = 12;

    static OfferPage of(Municipality municipality, OfferFilter filter, Supply supply, List<OfferCell> cells, List<AreaRow> areas, List<Line> lines,
            KindMatrix kinds, List<Followed> trails, Instant asOf) {
        return new OfferPage(municipality, filter, supply, Matrix.of(cells), areas, lines, kinds, trails,
                Version.of(supply, cells, areas, lines, kinds, trails), asOf);
    }

    /** Where the page asks whether anything changed. */
    public String poll() {
        return filter.address("aanbod/cijfers") + (filter.choice().all() ? "?" : "&") + "stand=" + version;
    }

    public boolean empty() {
        return matrix.rows().isEmpty();
    }

    public int deadEnds() {
        return (int) trails.stream().filter(Followed::deadEnd).count();
    }

    /** What is shown at once. */
    public List<Followed> first() {
        return trails.subList(0, Math.min(SHOWN, trails.size()));
    }

    /** What is behind a click. */
    public List<Followed> rest() {
        return trails.subList(Math.min(SHOWN, trails.size()), trails.size());
    }

    /** To which the bars of the areas are drawn. */
    public int widest() {
        return Math.max(1, areas.stream().mapToInt(AreaRow::women).max().orElse(1));
    }
}
