package nl.krachtketen.reporting.bonus;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The three lines together, a woman once a year. */
public record ParticipationBudget() implements BonusRule {

    private static final LocalDate FROM = LocalDate.of(2009, 1, 1);

    @Override
    public String id() {
        return "participation-budget-2009";
    }

    @Override
    public Account account() {
        return Account.PARTICIPATION_BUDGET;
    }

    @Override
    public String source() {
        return "Interim evaluation of December 2008, remedies: the participation budget of 2009 bundles reintegration, civic integration and adult education";
    }

    @Override
    public LocalDate validFrom() {
        return FROM;
    }

    @Override
    public Stream<Entry> entries(Life life) {
        return BudgetLine.oncePerYear(life.runs().filter(ParticipationBudget::bundles), account())
                .filter(entry -> holdsIn(entry.year()));
    }

    private static boolean bundles(Run run) {
        return Stream.of(BudgetLine.values()).anyMatch(line -> line.has(run));
    }
}
