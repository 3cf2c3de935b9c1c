package nl.krachtketen.reporting.dashboard.bonus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.bonus.Entry;
import nl.krachtketen.reporting.bonus.Span;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The accounts as files; their columns are called as in the API, which describes them. */
final class BonusTables {

    private BonusTables() {}

    static String accounts(List<BonusView.OfYear> accounts) {
        return CsvTable.of(List.of("year", "account", "number", "amountEuros"), accounts.stream()
                .map(each -> row(each.year(), each.account(), each.number(), each.amountEuros())));
    }

    static String entries(Stream<BonusJourneys.Line> lines) {
        return CsvTable.of(List.of("participantId", "countedAt", "beside", "firstStartedAt", "firstEndedAt", "secondStartedAt", "secondEndedAt"),
                lines.map(line -> row(line.name(), line.entry())));
    }

    private static List<?> row(String name, Entry entry) {
        Span second = entry.second() == null ? new Span(null, null) : entry.second();
        return row(name, entry.countedAt(), entry.beside(), entry.first().from(), entry.first().until(), second.from(), second.until());
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
