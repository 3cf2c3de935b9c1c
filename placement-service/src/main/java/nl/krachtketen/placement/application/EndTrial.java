package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Trial;

/** A trial is looked back upon. If she stays at the offering, her place stays hers. */
@ApplicationScoped
public class EndTrial {

    @Inject
    Trials trials;

    @Inject
    Leaving leaving;

    @Inject
    Outbox outbox;

    public Trial end(
            UUID id, List<EvaluationCode> evaluation, WhatFollows whatFollows, Instant at, String organisation) {
        Trial.Ended trial = trials.lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."))
                .running()
                .ended(evaluation, whatFollows, at);
        trials.save(trial);
        var about = leaving.leave(trial.participation(), trial.keepsPlace(), at, organisation);
        outbox.publish(
                new PlacementEvent.TrialEnded(
                        about, trial.participation().offeringId(), trial.evaluation(), whatFollows),
                trial.version());
        return trial;
    }
}
