package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Placement;

/**
 * It suits her: the trial ends and she is a volunteer from that moment, on the same place. For an instant both run on it, so
 * that nobody else gets it in between, and so that a closed group keeps whom it has.
 */
@ApplicationScoped
public class PlaceAfterTrial {

    @Inject
    Trials trials;

    @Inject
    Admission admission;

    @Inject
    EndTrial endTrial;

    @Inject
    StartPlacement startPlacement;

    public Placement place(
            UUID id, List<EvaluationCode> evaluation, int hoursPerWeek, Instant at, String organisation) {
        var participation = trials.lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."))
                .running()
                .participation();
        var admitted = admission.admit(
                new Start(participation.participantId(), participation.offeringId(), at, organisation));
        endTrial.end(id, evaluation, WhatFollows.PLACEMENT, at, organisation);
        return startPlacement.place(admitted, hoursPerWeek);
    }
}
