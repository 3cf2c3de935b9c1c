package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** She joins in somewhere, and stays or does not. */
final class Volunteering {
    private static final double CHOOSES_FIRST = .85;
    private static final double WITHOUT_TRIAL = .12;
    private static final double TRIAL_LOOKED_BACK_UPON = .93;
    private static final double TRIES_ELSEWHERE = .4;
    private static final double STOPS = .2;
    private static final List<EvaluationCode> GOOD = List.of(EvaluationCode.FELT_WELCOME, EvaluationCode.ENJOYED_IT,
            EvaluationCode.TASKS_FIT, EvaluationCode.DUTCH_SUFFICED, EvaluationCode.GAINED_CONFIDENCE, EvaluationCode.WANTS_MORE);
    private static final List<EvaluationCode> MIXED = List.of(EvaluationCode.FELT_WELCOME, EvaluationCode.TASKS_TOO_DIFFICULT,
            EvaluationCode.DUTCH_FELL_SHORT, EvaluationCode.TIMES_DID_NOT_SUIT, EvaluationCode.NO_CHILDCARE);
    private static final List<PlacementEndReason> WHY_STOP = List.of(PlacementEndReason.TERM_COMPLETED,
            PlacementEndReason.NO_TIME, PlacementEndReason.NO_CHILDCARE, PlacementEndReason.DID_NOT_FIT, PlacementEndReason.OTHER);

    private final Woman her;
    private final Flow flow;
    private final Vacancies vacancies;
    private final MovingOn movingOn;
    private final Diary diary;
    private final Dice dice;
    private final List<DemoOffering> tried = new ArrayList<>();

    Volunteering(Woman her, Flow flow, Vacancies vacancies, MovingOn movingOn, Diary diary, Dice dice) {
        this.her = her;
        this.flow = flow;
        this.vacancies = vacancies;
        this.movingOn = movingOn;
        this.diary = diary;
        this.dice = dice;
    }

    void from(Instant ready) {
        join(ready).ifPresent(ended -> {
            if (dice.chance(TRIES_ELSEWHERE)) {
                join(ended);
            }
        });
    }

    /** Returns when a trial ended that did not become a placement. */
    private Optional<Instant> join(Instant ready) {
        Optional<DemoOffering> taken = vacancies.take(her, tried);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        DemoOffering vacancy = taken.get();
        tried.add(vacancy);
        Instant at = ready;
        if (dice.chance(CHOOSES_FIRST)) {
            at = dice.later(at, 2, 14);
            diary.write(new Step.Choose(at, vacancy));
        }
        if (dice.chance(WITHOUT_TRIAL)) {
            place(vacancy, dice.later(at, 2, 14));
            return Optional.empty();
        }
        return tryOut(vacancy, dice.later(at, 2, 14));
    }

    private Optional<Instant> tryOut(DemoOffering vacancy, Instant begin) {
        int number = diary.nextNumber();
        diary.write(new Step.StartTrial(begin, number, vacancy));
        if (!dice.chance(TRIAL_LOOKED_BACK_UPON)) {
            return Optional.empty();
        }
        Instant end = dice.later(begin, 14, 35);
        if (dice.chance(flow.placed())) {
            diary.write(new Step.EndTrial(end, number, dice.some(GOOD, dice.between(1, 3)), WhatFollows.PLACEMENT));
            place(vacancy, dice.later(end, 1, 14));
            return Optional.empty();
        }
        diary.write(new Step.EndTrial(end, number, dice.some(MIXED, dice.between(1, 2)), WhatFollows.OTHER_OFFERING));
        return Optional.of(end);
    }

    private void place(DemoOffering vacancy, Instant begin) {
        int number = diary.nextNumber();
        diary.write(new Step.Place(begin, number, vacancy, dice.between(2, 12)));
        if (dice.chance(flow.movesOn())) {
            movingOn.after(begin, 40, 170, vacancy)
                    .ifPresent(last -> diary.write(new Step.EndPlacement(last, number, PlacementEndReason.MOVED_ON)));
        } else if (dice.chance(STOPS)) {
            diary.write(new Step.EndPlacement(dice.later(begin, 60, 240), number, dice.oneOf(WHY_STOP)));
        }
    }
}
