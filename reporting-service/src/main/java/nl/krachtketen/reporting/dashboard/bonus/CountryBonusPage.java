package nl.krachtketen.reporting.dashboard.bonus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The page of the accounts of all municipalities.
 *
 * @param accounts what a municipality's own page shows, of all of them together
 * @param rows     the municipalities in which anything counts in the chosen year, the most dual trajectories first
 * @param without  the others
 */
public record CountryBonusPage(BonusPage accounts, List<Row> rows, List<Municipality> without) {

    /** One municipality in one year. */
    public record Row(Municipality municipality, BonusYear year) {

        boolean nothing() {
            return year.dual() + year.nug() + year.budget() == 0;
        }
    }

    static CountryBonusPage of(CountryBonus country, Integer wanted, Instant asOf) {
        BonusPage accounts = BonusPage.of(null, country.all(), wanted, false, asOf);
        List<Row> all = accounts.chosen() == null ? List.of() : country.municipalities().stream()
                .map(each -> new Row(each.municipality(), each.in(accounts.chosen().year())))
                .sorted(Comparator.comparing((Row row) -> row.year().dual()).thenComparing(row -> row.year().nug()).reversed()
                        .thenComparing(row -> row.municipality().name())).toList();
        return new CountryBonusPage(accounts, all.stream().filter(row -> !row.nothing()).toList(),
                all.stream().filter(Row::nothing).map(Row::municipality).toList());
    }

    /** Tells one state of the figures from another: the sums can stay as they are while two municipalities change. */
    public String version() {
        return Version.of(accounts.version(), rows);
    }

    /** Where the page asks whether anything changed. */
    public String poll() {
        return accounts.poll(version());
    }

    /** To which the bars of all rows are drawn. */
    public int widest() {
        return Math.max(1, rows.stream().mapToInt(row -> row.year().dual()).max().orElse(1));
    }
}
