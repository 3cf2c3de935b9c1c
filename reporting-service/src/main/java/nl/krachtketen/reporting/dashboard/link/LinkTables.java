package nl.krachtketen.reporting.dashboard.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The figures as files; their columns are called as in the API, which describes them. */
final class LinkTables {

    private static final List<String> COUNTS = List.of("offered", "accepted", "declined", "lapsed", "open", "medianDays", "p90Days");

    private LinkTables() {}

    static String pairs(List<HandoverPair> pairs) {
        return CsvTable.of(with(List.of("from", "fromName", "to", "toName"), COUNTS), pairs.stream().map(pair ->
                with(List.of(pair.from(), pair.fromName(), pair.to(), pair.toName()), counts(pair.handovers()))));
    }

    static String months(List<HandoverMonth> months) {
        return CsvTable.of(with(List.of("month"), COUNTS), months.stream().map(month -> with(List.of(month.month()), counts(month.handovers()))));
    }

    static String links(List<LinkOfChain> links) {
        return CsvTable.of(List.of("link", "state", "organisation", "organisationName", "firstAt", "lastAt", "events"),
                links.stream().flatMap(link -> link.missing() ? Stream.of(row(link.link(), link.state(), null, null, null, null, 0))
                        : link.partners().stream().map(each -> row(link.link(), link.state(), each.organisation(), each.organisationName(),
                                each.firstAt(), each.lastAt(), each.events()))));
    }

    static String coaches(List<CoachLoad> coaches) {
        return CsvTable.of(List.of("organisation", "organisationName", "coaches", "women", "most"), coaches.stream().map(each ->
                row(each.organisation(), each.organisationName(), each.coaches(), each.women(), each.most())));
    }

    static String languages(List<CoachLanguage> languages) {
        return CsvTable.of(List.of("language", "women", "coached"), languages.stream().map(each -> row(each.language(), each.women(), each.coached())));
    }

    static String reach(ReachFigures reach) {
        return CsvTable.of(List.of("recruitmentChannel", "people", "women", "reports", "registered"), reach.channels().stream().map(each ->
                row(each.recruitmentChannel(), each.people(), each.women(), each.reports(), each.registered())));
    }

    static String reachMonths(List<ReachMonth> months) {
        return CsvTable.of(List.of("month", "people", "women"), months.stream().map(each -> row(each.month(), each.people(), each.women())));
    }

    static String totals(HandoverCounts all) {
        return CsvTable.of(COUNTS, Stream.of(counts(all)));
    }

    static String totals(ReachFigures reach) {
        return CsvTable.of(List.of("people", "women", "registered"), Stream.of(row(reach.people(), reach.women(), reach.registered())));
    }

    /** Without a row if nothing was agreed. */
    static String startup(Startup startup) {
        return CsvTable.of(List.of("agreedDate", "daysToPartner", "daysToIntake", "daysToPlacement"), Stream.ofNullable(startup).map(each ->
                row(each.agreedDate(), each.daysToPartner(), each.daysToIntake(), each.daysToPlacement())));
    }

    private static List<?> counts(HandoverCounts counts) {
        return row(counts.offered(), counts.accepted(), counts.declined(), counts.lapsed(), counts.open(), counts.medianDays(), counts.p90Days());
    }

    private static <T> List<T> with(List<? extends T> some, List<? extends T> more) {
        return Stream.<T>concat(some.stream(), more.stream()).toList();
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
