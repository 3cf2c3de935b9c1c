package nl.krachtketen.reporting.bonus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.reporting.bonus.Run.Kind;

/**
 * What the accounts know of a woman: how she came in, and what ran when. What somebody began runs until its end is told, until she
 * leaves the chain, or on; what she moved on to outlasts her leaving.
 */
final class Life {

    private final List<Run> runs = new ArrayList<>();
    private Instant registered;
    private BenefitSituation benefit;

    /** @param events in the order in which they happened */
    static Life of(List<Happened> events) {
        Life life = new Life();
        events.forEach(life::add);
        return life;
    }

    private void add(Happened event) {
        switch (event.what()) {
            case REGISTERED -> register(event);
            case ACTIVITY_STARTED -> begin(Kind.ACTIVITY, event, OfferingKind.valueOf(event.detail()));
            case PLACED -> begin(Kind.PLACEMENT, event, null);
            case MOVED_TO_EDUCATION -> begin(Kind.EDUCATION, event, null);
            case MOVED_TO_WORK -> begin(Kind.WORK, event, null);
            case MOVED_TO_ENTERPRISE -> begin(Kind.ENTERPRISE, event, null);
            case ACTIVITY_COMPLETED -> end(run -> run.kind() == Kind.ACTIVITY && run.offering().equals(event.offering()), event.at());
            case PLACEMENT_ENDED -> end(run -> run.kind() == Kind.PLACEMENT && run.offering().equals(event.offering()), event.at());
            case OUTCOME_CONFIRMED -> end(run -> run.kind().name().equals(event.detail()), event.at());
            case LEFT -> end(run -> run.kind() == Kind.ACTIVITY || run.kind() == Kind.PLACEMENT, event.at());
        }
    }

    /** The first time; another record of the same woman tells how she was later. */
    private void register(Happened event) {
        if (registered == null) {
            registered = event.at();
            benefit = BenefitSituation.valueOf(event.detail());
        }
    }

    private void begin(Kind kind, Happened event, OfferingKind activity) {
        runs.add(new Run(kind, event.offering(), activity, event.parenting(), new Span(event.at(), null)));
    }

    private void end(Predicate<Run> which, Instant at) {
        runs.replaceAll(run -> run.runs() && which.test(run) ? run.until(at) : run);
    }

    /** When she came in, if she received no benefit then. */
    Optional<Instant> registeredWithoutBenefit() {
        return Optional.ofNullable(registered).filter(known -> benefit == BenefitSituation.NONE);
    }

    /** What she did, in the order in which it began. */
    Stream<Run> runs() {
        return runs.stream();
    }

    Stream<Run> runs(Kind kind) {
        return runs().filter(run -> run.kind() == kind);
    }

    /** Civic integration programmes; those that ran at the same time, wherever, are one. */
    List<Span> programmes() {
        List<Span> programmes = new ArrayList<>();
        runs().filter(run -> run.follows(OfferingKind.CIVIC_INTEGRATION)).map(Run::span).forEach(next -> {
            Span last = programmes.isEmpty() ? null : programmes.getLast();
            if (last == null || last.ended() && last.until().isBefore(next.from())) {
                programmes.add(next);
            } else {
                programmes.set(programmes.size() - 1, last.joined(next));
            }
        });
        return programmes;
    }
}
