package nl.krachtketen.reporting.bonus;

import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.reporting.bonus.Run.Kind;

/**
 * A woman who had neither benefit nor work when she came in, and found paid work since; once. Who already moved on to work before she
 * was registered had work. An enterprise of her own is no job.
 */
public record PaidWorkWithoutBenefit() implements BonusRule {

    @Override
    public String id() {
        return "nug-to-work";
    }

    @Override
    public Account account() {
        return Account.NUG_TO_WORK;
    }

    @Override
    public String source() {
        return "Interim evaluation of December 2008, remedies: 10,000 extra people without work and without benefit into paid jobs; no amount per person, no period";
    }

    @Override
    public Stream<Entry> entries(Life life) {
        return life.registeredWithoutBenefit().flatMap(registered -> firstWork(life)
                .filter(work -> !work.from().isBefore(registered))
                .map(work -> new Entry(account(), work.from(), null, new Span(registered, null), work))).stream();
    }

    private static Optional<Span> firstWork(Life life) {
        return life.runs(Kind.WORK).map(Run::span).findFirst();
    }
}
