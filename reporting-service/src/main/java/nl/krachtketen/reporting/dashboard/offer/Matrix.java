package nl.krachtketen.reporting.dashboard.offer;

import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;

/** Themes by levels: a row for each theme that is offered or wanted. */
public record Matrix(List<Row> rows) {

    /** @param all everybody together, those included whose level is not known */
    public record Row(Theme theme, List<OfferCell> cells, OfferCell all) {}

    static Matrix of(List<OfferCell> cells) {
        return new Matrix(Stream.of(Theme.values())
                .map(theme -> row(theme, cells.stream().filter(cell -> cell.theme() == theme).toList()))
                .filter(row -> row.all().verdict() != Verdict.NOTHING).toList());
    }

    private static Row row(Theme theme, List<OfferCell> cells) {
        return new Row(theme, cells.stream().filter(cell -> Level.OFFERED.contains(cell.participationLevel())).toList(),
                cells.stream().filter(cell -> cell.concerns(Level.ALL)).findFirst().orElseThrow());
    }

    public int gaps() {
        return count(Verdict.GAP);
    }

    public int shorts() {
        return count(Verdict.SHORT);
    }

    public int overlaps() {
        return count(Verdict.OVERLAP);
    }

    private int count(Verdict verdict) {
        return (int) rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.verdict() == verdict).count();
    }
}
