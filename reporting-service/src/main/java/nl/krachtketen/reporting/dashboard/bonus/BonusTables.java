package nl.krachtketen.reporting.dashboard.bonus;

import java.util.Arrays;
import java.util.List;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The accounts as files; their columns are called as in the API, which describes them. */
final class BonusTables {

    private BonusTables() {}

    static String accounts(List<BonusView.OfYear> accounts) {
        return CsvTable.of(List.of("year", "account", "number", "amountEuros"), accounts.stream()
                .map(each -> row(each.year(), each.account(), each.number(), each.amountEuros())));
    }

    static String parts(List<BonusView.OfYear> accounts) {
        return CsvTable.of(List.of("year", "account", "beside", "number"), accounts.stream().filter(each -> each.parts() != null)
                .flatMap(each -> each.parts().stream().map(part -> row(each.year(), each.account(), part.beside(), part.number()))));
    }

    static String entries(List<BonusView.Woman> women) {
        return CsvTable.of(List.of("participantId", "countedAt", "beside", "firstStartedAt", "firstEndedAt", "secondStartedAt", "secondEndedAt"),
                women.stream().flatMap(woman -> woman.entries().stream().map(entry -> row(woman.participantId(), entry))));
    }

    private static List<?> row(String name, BonusView.Counted entry) {
        BonusView.Ran second = entry.second() == null ? new BonusView.Ran(null, null) : entry.second();
        return row(name, entry.countedAt(), entry.beside(), entry.first().startedAt(), entry.first().endedAt(), second.startedAt(), second.endedAt());
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
