package nl.krachtketen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** The way of one participant through a story. */
final class StoryPath {
    private static final int RECRUITED_WITHIN_DAYS = 60;
    private static final int MORNINGS = 3;
    private static final List<Integer> WEEKS = List.of(0, 1, 2, 3, 4, 5, 6, 7);
    private static final LocalDate FIRST_WEDNESDAY = LocalDate.of(2008, 10, 22);

    private final Woman her;
    private final DemoOffering offering;
    private final Dice dice;
    private final Diary diary = new Diary();
    private Instant at;

    StoryPath(Woman her, DemoOffering offering, Dice dice) {
        this.her = her;
        this.offering = offering;
        this.dice = dice;
    }

    WomanPlan plan(Story story, Story.Way way) {
        at = OfficeHours.on(story.begin().plusDays(dice.between(0, RECRUITED_WITHIN_DAYS)), dice.between(0, OfficeHours.SECONDS - 1));
        diary.write(new Step.Register(at));
        if (!way.path().isEmpty()) {
            diary.write(new Step.DoIntake(later(2, 14), IntakeAnswers.draw(her, 0, story.postcode(), dice)));
        }
        way.path().forEach(this::tell);
        return new WomanPlan(her, diary.steps());
    }

    private void tell(Story.Part part) {
        switch (part) {
            case ACTIVITY -> diary.write(new Step.StartActivity(later(3, 21), diary.nextNumber(), offering));
            case MORNINGS -> mornings();
            case COMPLETED -> complete(diary.nextNumber());
            case TRIAL -> tryOut(diary.nextNumber());
            case PLACED -> diary.write(new Step.Place(later(2, 14), diary.nextNumber(), offering, dice.between(2, 12)));
            case EDUCATION -> diary.write(new Step.MoveOn(later(7, 40), OutcomeKind.EDUCATION, null, offering));
            case WORK -> diary.write(new Step.MoveOn(later(7, 40), OutcomeKind.WORK, null, offering));
            case ENTERPRISE -> diary.write(new Step.MoveOn(later(7, 40), OutcomeKind.ENTERPRISE, null, offering));
            case STILL -> diary.write(new Step.ConfirmOutcome(later(185, 200), true));
            case NO_LONGER -> diary.write(new Step.ConfirmOutcome(later(185, 200), false));
            case PAUSE -> diary.write(new Step.Pause(later(14, 40), null));
        }
    }

    /** She comes to three of eight: of 40 women, 15 are there on an average morning. */
    private void mornings() {
        dice.some(WEEKS, MORNINGS).stream().sorted()
                .forEach(week -> diary.write(new Step.Attend(OfficeHours.on(FIRST_WEDNESDAY.plusWeeks(week), 0), offering, true)));
    }

    private void complete(int number) {
        diary.write(new Step.StartActivity(later(3, 21), number, offering));
        diary.write(new Step.CompleteActivity(later(28, 56), number));
    }

    private void tryOut(int number) {
        diary.write(new Step.StartTrial(later(3, 21), number, offering));
        diary.write(new Step.EndTrial(later(14, 28), number, List.of(EvaluationCode.FELT_WELCOME), WhatFollows.PLACEMENT));
    }

    private Instant later(int leastDays, int mostDays) {
        at = dice.later(at, leastDays, mostDays);
        return at;
    }
}
