package nl.krachtketen.reporting.bonus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * For each civic integration programme that is dual. Whatever and however much runs beside it, it counts once: since the first moment
 * in the rule's period at which both ran. One that was dual only before that brings nothing.
 */
public record ParticipationBonus() implements BonusRule {

    private static final LocalDate FROM = LocalDate.of(2009, 1, 1);
    private static final int EUROS = 1000;
    private static final Span PERIOD = new Span(FROM.atStartOfDay(Entry.NETHERLANDS).toInstant(), null);

    @Override
    public String id() {
        return "participation-bonus-2009";
    }

    @Override
    public Account account() {
        return Account.DUAL_TRAJECTORY;
    }

    @Override
    public String source() {
        return "Interim evaluation of December 2008, remedies: 1,000 euro per trajectory if the civic integration programme is dual, from 2009";
    }

    @Override
    public LocalDate validFrom() {
        return FROM;
    }

    @Override
    public OptionalInt euros() {
        return OptionalInt.of(EUROS);
    }

    @Override
    public Stream<Entry> entries(Life life) {
        return life.programmes().stream().flatMap(programme -> life.runs()
                .flatMap(run -> Beside.of(run).stream().flatMap(beside -> dual(programme, run.span(), beside)))
                .min(Comparator.comparing(Entry::countedAt).thenComparing(Entry::beside).thenComparing(entry -> entry.second().from())).stream());
    }

    private Stream<Entry> dual(Span programme, Span other, Beside beside) {
        return programme.together(other).flatMap(PERIOD::together).map(Span::from).stream()
                .map(since -> new Entry(account(), since, beside, programme, other));
    }
}
