package nl.krachtketen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** One step of a plan: one call. What starts and later ends has a number, by which its end finds it. */
sealed interface Step {

    /** When it happened. */
    Instant at();

    /** Something begins that may end later. */
    sealed interface Start extends Step {
        int number();

        DemoOffering offering();
    }

    /** What began with this number ends. */
    sealed interface End extends Step {
        int number();
    }

    record Register(Instant at) implements Step {
    }

    record DoIntake(Instant at, IntakeAnswers answers) implements Step {
    }

    record AssessLevel(Instant at, ParticipationLevel level) implements Step {
    }

    record StartActivity(Instant at, int number, DemoOffering offering) implements Start {
    }

    record CompleteActivity(Instant at, int number) implements End {
    }

    record Choose(Instant at, DemoOffering offering) implements Step {
    }

    record StartTrial(Instant at, int number, DemoOffering offering) implements Start {
    }

    record EndTrial(Instant at, int number, List<EvaluationCode> evaluation, WhatFollows whatFollows) implements End {
    }

    record Place(Instant at, int number, DemoOffering offering, int hoursPerWeek) implements Start {
    }

    record EndPlacement(Instant at, int number, PlacementEndReason reason) implements End {
    }

    /** @param offering the one that led there; null if none did */
    record MoveOn(Instant at, OutcomeKind kind, Sector sector, DemoOffering offering) implements Step {
    }

    record Leave(Instant at, LeaveReason reason) implements Step {
    }

    /** Whether she came to a session. */
    record Attend(Instant at, DemoOffering offering, boolean present) implements Step {
    }

    /** @param until null if she still pauses today */
    record Pause(Instant at, LocalDate until) implements Step {
    }

    /** Whether it is still so, half a year after she last moved on. */
    record ConfirmOutcome(Instant at, boolean stillSo) implements Step {
    }

    record GiveConsent(Instant at, ConsentPurpose purpose, DemoOrganisation to) implements Step {
    }

    /** Whoever holds her asks another organisation to take her over. */
    record OfferHandover(Instant at, DemoOrganisation to, WantedStep wanted) implements Step {
    }

    /** The organisation that was asked last answers. */
    sealed interface AnswerHandover extends Step {
        DemoOrganisation by();
    }

    record AcceptHandover(Instant at, DemoOrganisation by) implements AnswerHandover {
    }

    record DeclineHandover(Instant at, DemoOrganisation by, HandoverDeclineReason reason) implements AnswerHandover {
    }

    record AssignCoach(Instant at, DemoCoach coach) implements Step {
    }

    /** Her coach no longer stands beside her. */
    record EndCoaching(Instant at, String reason) implements Step {
    }

    /** For whom still waits when the history ends. Its service dates it itself: a shortlist is what suits her today. */
    record MakeShortlist(Instant at) implements Step {
    }
}
