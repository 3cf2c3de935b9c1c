package nl.krachtketen.reporting.dashboard.offer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * The joint offering of the country, theme by theme.
 *
 * @param municipalities how many there are in the programme
 * @param demandAt       when was written down what women want; null if that never happened yet
 */
public record CountryOfferPage(int municipalities, List<Row> rows, Instant demandAt, Instant asOf) {

    private static final int SHADES = 10;
    private static final List<Level> LEVELS = List.of(Level.LOW, Level.MIDDLE, Level.HIGH, Level.ALL);

    /** One theme at each level, and for everybody together. */
    public record Row(Theme theme, List<CountryCell> cells) {}

    static CountryOfferPage of(int municipalities, List<CountryCell> cells, Instant demandAt, Instant asOf) {
        List<Row> rows = Stream.of(Theme.values()).map(theme -> new Row(theme,
                cells.stream().filter(cell -> cell.theme() == theme && LEVELS.contains(cell.participationLevel()))
                        .sorted(Comparator.comparing(cell -> LEVELS.indexOf(cell.participationLevel()))).toList())).toList();
        return new CountryOfferPage(municipalities, rows, demandAt, asOf);
    }

    public List<Level> levels() {
        return LEVELS;
    }

    /** From 0, offered nowhere, to 10, offered everywhere. */
    public int shade(CountryCell cell) {
        return cell.municipalities() == 0 ? 0 : Math.max(1, Math.round((float) SHADES * cell.municipalities() / municipalities));
    }
}
