package nl.krachtketen.reporting.dashboard.bonus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.bonus.Beside;
import nl.krachtketen.reporting.bonus.BonusRule;
import nl.krachtketen.reporting.bonus.Rules;

/**
 * The accounts of one year.
 *
 * @param detailed whether the parts of a total are told
 */
public record BonusYear(int year, Map<Account, Integer> numbers, Map<String, Integer> parts, boolean detailed) {

    private static final List<Account> TOTALS = List.of(Account.DUAL_TRAJECTORY, Account.NUG_TO_WORK, Account.PARTICIPATION_BUDGET);

    /** How many, by what made a programme dual. */
    public record Part(Beside beside, int number) {}

    /** Every year from the first to the last in which something counts, also those in which nothing does. */
    static List<BonusYear> of(List<Bonuses.Counted> counted, boolean detailed) {
        Map<Integer, List<Bonuses.Counted>> years = counted.stream().collect(groupingBy(Bonuses.Counted::year));
        if (years.isEmpty()) {
            return List.of();
        }
        var bounds = years.keySet().stream().mapToInt(Integer::intValue).summaryStatistics();
        return IntStream.rangeClosed(bounds.getMin(), bounds.getMax())
                .mapToObj(year -> of(year, years.getOrDefault(year, List.of()), detailed)).toList();
    }

    private static BonusYear of(int year, List<Bonuses.Counted> counted, boolean detailed) {
        return new BonusYear(year, counted.stream().collect(groupingBy(Bonuses.Counted::account, summingInt(Bonuses.Counted::number))),
                counted.stream().filter(each -> !each.beside().isEmpty())
                        .collect(groupingBy(Bonuses.Counted::beside, summingInt(Bonuses.Counted::number))), detailed);
    }

    /** Those that there are in this year, and that the reader may see. */
    List<Account> accounts() {
        return Stream.of(Account.values()).filter(account -> detailed || TOTALS.contains(account)).filter(this::has).toList();
    }

    /** Whether the rule held then. */
    private boolean has(Account account) {
        return Rules.of(account).holdsIn(year);
    }

    int number(Account account) {
        return numbers.getOrDefault(account, 0);
    }

    /** Null if the source names no amount. */
    Integer euros(Account account) {
        BonusRule rule = Rules.of(account);
        return rule.euros().isEmpty() ? null : rule.euros().getAsInt() * number(account);
    }

    public boolean bonus() {
        return has(Account.DUAL_TRAJECTORY);
    }

    public boolean budgeted() {
        return has(Account.PARTICIPATION_BUDGET);
    }

    public int dual() {
        return number(Account.DUAL_TRAJECTORY);
    }

    public int euros() {
        return euros(Account.DUAL_TRAJECTORY);
    }

    public int nug() {
        return number(Account.NUG_TO_WORK);
    }

    public int reintegration() {
        return number(Account.REINTEGRATION);
    }

    public int civicIntegration() {
        return number(Account.CIVIC_INTEGRATION);
    }

    public int adultEducation() {
        return number(Account.ADULT_EDUCATION);
    }

    public int budget() {
        return number(Account.PARTICIPATION_BUDGET);
    }

    /** The longest of the budget's lines, to which the others are drawn. */
    public int widest() {
        return Math.max(1, Math.max(reintegration(), Math.max(civicIntegration(), adultEducation())));
    }

    public List<Part> beside() {
        return Arrays.stream(Beside.values()).map(each -> new Part(each, parts.getOrDefault(each.name(), 0))).toList();
    }
}
