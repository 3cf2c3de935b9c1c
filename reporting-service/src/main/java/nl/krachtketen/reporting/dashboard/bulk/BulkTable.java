package nl.krachtketen.reporting.dashboard.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.NationalView;
import nl.krachtketen.reporting.dashboard.agreement.Agreement;
import nl.krachtketen.reporting.dashboard.published.Cell;
import nl.krachtketen.reporting.dashboard.published.Publication;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;

/** The rows of the bulk file, one for each number. */
final class BulkTable {

    private static final List<String> COLUMNS = List.of("kind", "month", "year", "municipality", "measure", "participationLevel",
            "recruitmentChannel", "state", "women");
    private static final String EXACT = "EXACT";

    private BulkTable() {}

    static String of(NationalView national, List<Agreement> agreements, List<Publication> publications) {
        return CsvTable.of(COLUMNS, Stream.of(national.municipalities().stream().flatMap(BulkTable::exact),
                agreements.stream().flatMap(BulkTable::agreed), publications.stream().flatMap(BulkTable::published)).flatMap(rows -> rows));
    }

    private static Stream<List<?>> exact(NationalView.PerMunicipality each) {
        return Stream.of(exact(each, "TARGET", each.target()), exact(each, "RECRUITED", each.recruited()),
                exact(each, "ACTIVATED", each.activated()), exact(each, "JOINED_IN", each.joinedIn()), exact(each, "PLACED", each.placed()),
                exact(each, "MOVED_ON", each.movedOn()));
    }

    private static List<?> exact(NationalView.PerMunicipality each, String measure, int women) {
        return row(EXACT, null, null, each.municipality(), measure, null, null, EXACT, women);
    }

    private static Stream<List<?>> agreed(Agreement agreement) {
        String municipality = agreement.municipality().code();
        return agreement.lines().stream().flatMap(line -> Stream.of(
                row("AGREED", null, line.year(), municipality, line.step(), null, null, EXACT, line.women()),
                row("REALISED", null, line.year(), municipality, line.step(), null, null, EXACT, line.realised())));
    }

    private static Stream<List<?>> published(Publication publication) {
        return publication.figures().entrySet().stream().map(figure -> published(publication, figure));
    }

    private static List<?> published(Publication publication, Map.Entry<Cell, Disclosed> figure) {
        Cell cell = figure.getKey();
        Integer women = figure.getValue() instanceof Rounded(int rounded) ? rounded : null;
        return row("PUBLISHED", publication.month(), null, unlessAll(cell.place()), cell.measure(), unlessAll(cell.level()),
                unlessAll(cell.channel()), women == null ? "SUPPRESSED" : "ROUNDED", women);
    }

    private static String unlessAll(String value) {
        return value.equals(Cell.ALL) ? null : value;
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
