package nl.krachtketen.placement.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.placement.application.EndTrial;
import nl.krachtketen.placement.application.ExtendTrial;
import nl.krachtketen.placement.application.StartTrial;
import nl.krachtketen.placement.application.Trials;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.Trial;

/** Makes a trial what an organisation's own system says of it. */
@ApplicationScoped
public class TakeInTrial {

    /** Null if it runs. */
    public record Ending(List<EvaluationCode> evaluation, WhatFollows whatFollows, Instant at) {}

    @Inject
    ReferredSteps steps;

    @Inject
    Trials trials;

    @Inject
    StartTrial startTrial;

    @Inject
    ExtendTrial extendTrial;

    @Inject
    EndTrial endTrial;

    /** @param expectedEnd null if it is not told */
    public TakenIn<Trial> takeIn(ToldStep told, LocalDate expectedEnd, Ending ending) {
        return steps.takeIn(
                told,
                new ReferredSteps.Handling<>(
                        StepKind.TRIAL,
                        id -> trials.lock(id, told.organisation()),
                        Trial::participation,
                        Trial::version,
                        () -> startTrial.start(told.start(), expectedEnd),
                        known -> ended(extended(known, expectedEnd, told), ending, told.organisation())));
    }

    /** What was extended here is not shortened by a system that has not heard of it yet. */
    private Trial extended(Trial known, LocalDate expectedEnd, ToldStep told) {
        boolean later = expectedEnd != null && (known.expectedEnd() == null || expectedEnd.isAfter(known.expectedEnd()));
        return !later || known instanceof Trial.Ended
                ? known
                : extendTrial.extend(known.participation().id(), expectedEnd, told.now(), told.organisation());
    }

    private Trial ended(Trial known, Ending ending, String organisation) {
        return switch (known) {
            case Trial.Running running when ending != null ->
                endTrial.end(
                        running.participation().id(), ending.evaluation(), ending.whatFollows(), ending.at(), organisation);
            case Trial.Ended ended when ending != null && ending.whatFollows() != ended.whatFollows() ->
                throw new Refused(new Refusal.TrialClosed(ended.endedAt()));
            default -> known;
        };
    }
}
