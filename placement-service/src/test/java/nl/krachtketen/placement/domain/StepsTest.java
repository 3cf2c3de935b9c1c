package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {

    private static final Instant START = Instant.parse("2008-09-01T09:00:00Z");
    private static final Instant END = Instant.parse("2008-12-01T09:00:00Z");
    private static final Participation PARTICIPATION = new Participation(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "00000001001001001758", START, END);

    @Test
    void aTrialEndsOnce() {
        Trial ended = trialEndedWith(WhatFollows.NOTHING_FOR_NOW);
        assertThat(ended.version()).isEqualTo(2);
        refusedWith(new Refusal.TrialClosed(END), ended::running);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXTENDED")
    void herPlaceStaysHersIfSheGoesOnAtTheSameOffering(WhatFollows whatFollows) {
        assertThat(trialEndedWith(whatFollows).keepsPlace()).isEqualTo(whatFollows == WhatFollows.PLACEMENT);
    }

    @Test
    void aTrialThatGoesOnDoesNotEnd() {
        refusedWith(new Refusal.ExtensionIsNoEnd(), () -> trialEndedWith(WhatFollows.EXTENDED));
        var extended = Trial.Running.started(PARTICIPATION, LocalDate.of(2008, 10, 1))
                .extended(LocalDate.of(2008, 11, 1), END);
        assertThat(extended.expectedEnd()).isEqualTo("2008-11-01");
    }

    @Test
    void anExtensionMakesATrialLonger() {
        LocalDate agreed = LocalDate.of(2008, 10, 1);
        var trial = Trial.Running.started(PARTICIPATION, agreed);
        refusedWith(new Refusal.ExpectedEndTooEarly(agreed), () -> trial.extended(agreed, END));
        LocalDate began = LocalDate.of(2008, 9, 1);
        refusedWith(new Refusal.ExpectedEndTooEarly(began), () -> Trial.Running.started(PARTICIPATION, began));
    }

    @Test
    void bothSidesLookBackEachForItself() {
        var trial = Trial.Running.started(PARTICIPATION, null)
                .evaluated(Evaluations.Side.PARTICIPANT, List.of(EvaluationCode.TASKS_TOO_DIFFICULT))
                .evaluated(Evaluations.Side.PARTICIPANT, List.of(EvaluationCode.FELT_WELCOME, EvaluationCode.ENJOYED_IT))
                .evaluated(Evaluations.Side.ORGANISER, List.of(EvaluationCode.TASKS_FIT, EvaluationCode.FELT_WELCOME))
                .ended(List.of(EvaluationCode.WANTS_MORE), WhatFollows.PLACEMENT, END);
        assertThat(trial.evaluation())
                .containsExactly(
                        EvaluationCode.FELT_WELCOME,
                        EvaluationCode.ENJOYED_IT,
                        EvaluationCode.TASKS_FIT,
                        EvaluationCode.WANTS_MORE);
        assertThat(trial.evaluations().organiser()).hasSize(2);
    }

    @Test
    void aPlacementEndsOnce() {
        Placement ended = Placement.Running.started(PARTICIPATION, 8).ended(PlacementEndReason.MOVED_ON, END);
        assertThat(ended.hoursPerWeek()).isEqualTo(8);
        refusedWith(new Refusal.PlacementClosed(END), ended::running);
    }

    @Test
    void anActivityIsCompletedOnce() {
        Activity completed =
                Activity.Running.started(PARTICIPATION, OfferingKind.COURSE).completed(END);
        refusedWith(new Refusal.ActivityClosed(END), completed::running);
    }

    @Test
    void nothingEndsBeforeItBegan() {
        Instant early = START.minusSeconds(1);
        var refusal = new Refusal.EndBeforeStart(START);
        refusedWith(refusal, () -> Trial.Running.started(PARTICIPATION, null).ended(List.of(), WhatFollows.PLACEMENT, early));
        refusedWith(refusal, () -> Placement.Running.started(PARTICIPATION, 8).ended(PlacementEndReason.OTHER, early));
        refusedWith(refusal, () -> Activity.Running.started(PARTICIPATION, OfferingKind.COURSE)
                .completed(early));
    }

    private static Trial.Ended trialEndedWith(WhatFollows whatFollows) {
        return Trial.Running.started(PARTICIPATION, null).ended(List.of(EvaluationCode.FELT_WELCOME), whatFollows, END);
    }

    private static void refusedWith(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }
}
