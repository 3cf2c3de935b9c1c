package nl.krachtketen.reporting.bonus;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * The three that were paid apart, and together since the participation budget: a woman counts once a year in each of which she began
 * something. The source names the three; which activities belong to which is this platform's reading.
 */
public enum BudgetLine implements BonusRule {
    REINTEGRATION(Account.REINTEGRATION, Set.of(OfferingKind.WORK_LEARNING, OfferingKind.ENTREPRENEURSHIP)),
    CIVIC_INTEGRATION(Account.CIVIC_INTEGRATION, Set.of(OfferingKind.CIVIC_INTEGRATION)),
    ADULT_EDUCATION(Account.ADULT_EDUCATION, Set.of(OfferingKind.COURSE, OfferingKind.EVC));

    private final Account account;
    private final Set<OfferingKind> activities;

    BudgetLine(Account account, Set<OfferingKind> activities) {
        this.account = account;
        this.activities = activities;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public String source() {
        return "Interim evaluation of December 2008, remedies: reintegration, civic integration and adult education";
    }

    @Override
    public Stream<Entry> entries(Life life) {
        return oncePerYear(life.runs().filter(this::has), account);
    }

    boolean has(Run run) {
        return run.activity() != null && activities.contains(run.activity());
    }

    /** The first of each year. */
    static Stream<Entry> oncePerYear(Stream<Run> runs, Account account) {
        Map<Integer, Entry> years = new TreeMap<>();
        runs.map(Run::span).forEach(span -> years.putIfAbsent(Entry.year(span.from()), new Entry(account, span.from(), null, span, null)));
        return years.values().stream();
    }
}
