package nl.krachtketen.reporting.bonus;

import java.util.List;
import java.util.stream.Stream;

/** All rules there ever were. */
public final class Rules {

    public static final List<BonusRule> ALL = Stream.concat(Stream.of(new ParticipationBonus(), new PaidWorkWithoutBenefit()),
            Stream.concat(Stream.of(BudgetLine.values()), Stream.of(new ParticipationBudget()))).toList();

    private Rules() {}

    public static BonusRule of(Account account) {
        return ALL.stream().filter(rule -> rule.account() == account).findFirst().orElseThrow();
    }

    /** All that counts in this life. */
    static List<Entry> entries(Life life) {
        return ALL.stream().flatMap(rule -> rule.entries(life)).toList();
    }
}
