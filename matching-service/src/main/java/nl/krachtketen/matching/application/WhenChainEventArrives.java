package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.ParticipantEvent.ConsentChanged;
import nl.krachtketen.contract.ParticipantEvent.IntakeDone;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.matching.domain.Intake;
import nl.krachtketen.matching.domain.StepState;

/**
 * Keeps her profile up to date. Her municipality and participation level are folded by the kit, which also forgets her
 * after an erasure; all that hangs on her goes with her by foreign key.
 */
@ApplicationScoped
public class WhenChainEventArrives {

    @Inject
    Profiles profiles;

    @Inject
    Steps steps;

    @Inject
    Withdrawals withdrawals;

    public void react(ChainEvent event, long sequence) {
        var about = event.about();
        switch (event) {
            case IntakeDone intake ->
                profiles.keep(about.participantId(), answers(intake), about.occurredAt(), sequence);
            case ConsentChanged it ->
                withdrawals.keep(about.participantId(), it.recipient(), it.purpose(), !it.given(), sequence);
            case PlaceEvent place ->
                steps.keep(about.participantId(), place.offeringId(), state(place), about.occurredAt());
            case PlacementEvent step when !(step instanceof PlacementEvent.Attended) ->
                steps.keep(about.participantId(), step.offeringId(), state(step), about.occurredAt());
            default -> { /* The others say nothing about what suits her. */ }
        }
    }

    private static StepState state(PlaceEvent event) {
        return event instanceof PlaceEvent.PlaceReleased ? StepState.RELEASED : StepState.ASKED;
    }

    private static StepState state(PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.TrialEnded ended when goesOn(ended) -> StepState.RUNNING;
            case PlacementEvent.ActivityCompleted completed -> StepState.ENDED;
            case PlacementEvent.TrialEnded ended -> StepState.ENDED;
            case PlacementEvent.PlacementEnded ended -> StepState.ENDED;
            default -> StepState.RUNNING;
        };
    }

    /** An extended trial runs on, and one that a placement follows is the beginning of it. */
    private static boolean goesOn(PlacementEvent.TrialEnded ended) {
        return ended.whatFollows() == WhatFollows.EXTENDED || ended.whatFollows() == WhatFollows.PLACEMENT;
    }

    private static Intake answers(IntakeDone intake) {
        return new Intake(
                intake.goals(),
                intake.themes(),
                intake.languages(),
                intake.dutchLevel(),
                intake.barriers(),
                intake.availability(),
                intake.postcodeArea(),
                intake.childrenComeAlong());
    }
}
