package nl.krachtketen.reporting.dashboard.offer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The joint offering as files; their columns are called as in the API, which describes them. */
final class OfferTables {

    private OfferTables() {}

    static String cells(List<OfferCell> cells) {
        return CsvTable.of(List.of("theme", "participationLevel", "offerings", "organisations", "places", "free", "women", "waiting", "verdict"),
                cells.stream().map(cell -> row(cell.theme(), cell.participationLevel(), cell.offerings(), cell.organisations(), cell.places(),
                        cell.free(), cell.women(), cell.waiting(), cell.verdict())));
    }

    static String areas(List<AreaRow> areas) {
        return CsvTable.of(List.of("postcodeArea", "offerings", "free", "women", "waiting"), areas.stream().map(area ->
                row(area.postcodeArea(), area.offerings(), area.free(), area.women(), area.waiting())));
    }

    static String lines(List<Line> lines) {
        return CsvTable.of(List.of("offeringId", "title", "kind", "organisation", "postcodeArea", "places", "free"), lines.stream().map(line ->
                row(line.offeringId(), line.title(), line.kind(), line.organisation(), line.postcodeArea(), line.places(), line.free())));
    }

    static String trails(List<Followed> trails) {
        return CsvTable.of(List.of("offeringId", "title", "kind", "onlyLow", "tookPart", "sessions", "averagePresent", "paused", "wentOn",
                "movedOn", "left", "mostlyNext", "mostlyNextWomen", "deadEnd"), trails.stream().map(each -> row(each.offeringId(), each.title(), each.kind(),
                        each.onlyLow(), each.tookPart(), each.attendance().sessions(), each.attendance().average(), each.paused(), each.wentOn(),
                        each.movedOn(), each.left(), each.mostly() == null ? null : each.mostly().offeringId(),
                        each.mostly() == null ? null : each.mostly().women(), each.deadEnd())));
    }

    static String kinds(List<KindLink> links) {
        return CsvTable.of(List.of("from", "to", "women", "said", "offered"), links.stream().map(link ->
                row(link.from(), link.to() == null ? Ending.MOVED_ON : link.to(), link.women(), link.said(), link.offered())));
    }

    static String country(List<CountryCell> cells) {
        return CsvTable.of(List.of("theme", "participationLevel", "municipalities", "offerings", "organisations", "places", "state", "women"),
                cells.stream().map(cell -> row(cell.theme(), cell.participationLevel(), cell.municipalities(), cell.offerings(),
                        cell.organisations(), cell.places(), cell.state(), cell.women())));
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
