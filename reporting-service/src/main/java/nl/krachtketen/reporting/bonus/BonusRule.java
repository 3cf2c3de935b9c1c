package nl.krachtketen.reporting.bonus;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * By which something counts. A rule that changes is not changed: it ends, and another one begins.
 */
public sealed interface BonusRule permits ParticipationBonus, PaidWorkWithoutBenefit, BudgetLine, ParticipationBudget {

    /** How others can name it. */
    String id();

    Account account();

    /** Where it is written. */
    String source();

    /** The first day on which anything counts by it; null if the source names none. */
    default LocalDate validFrom() {
        return null;
    }

    /** What the municipality receives for each; empty if the source names no amount. */
    default OptionalInt euros() {
        return OptionalInt.empty();
    }

    default boolean holdsIn(int year) {
        return validFrom() == null || year >= validFrom().getYear();
    }

    /** What counts in this life. */
    Stream<Entry> entries(Life life);
}
