package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.LeaveReason;

/** Tells what happens to one woman: the chain is not a rail, so steps are skipped, repeated and taken two at once. */
final class Journey {
    private static final double SHORTLISTED = .35;
    private static final double MOVES_ON_WITHOUT_JOINING_IN = .5;
    private static final List<LeaveReason> WHY_LEAVE =
            Stream.of(LeaveReason.values()).filter(reason -> reason != LeaveReason.GOALS_REACHED).toList();

    private final Woman her;
    private final Flow flow;
    private final Dice dice;
    private final Diary diary = new Diary();
    private final Orientation orientation;
    private final Volunteering volunteering;
    private final MovingOn movingOn;

    Journey(Woman her, Flow flow, JointOffering offerings, Vacancies vacancies, Dice dice) {
        this.her = her;
        this.flow = flow;
        this.dice = dice;
        this.movingOn = new MovingOn(her, flow, diary, dice);
        this.orientation = new Orientation(her, flow, offerings, diary, dice);
        this.volunteering = new Volunteering(her, flow, vacancies, movingOn, diary, dice);
    }

    WomanPlan plan() {
        Instant recruited = History.recruited(flow, dice);
        diary.write(new Step.Register(recruited));
        if (dice.chance(flow.intake())) {
            Instant intake = dice.later(recruited, 2, 21);
            diary.write(new Step.DoIntake(intake, IntakeAnswers.draw(her, flow.wantsWork(), flow.postcode(her.municipality()), dice)));
            goOn(intake);
        }
        return new WomanPlan(her, ending(History.untilEnd(diary.steps())));
    }

    private void goOn(Instant intake) {
        if (movingOn.straight(intake)) {
            return;
        }
        boolean oriented = dice.chance(flow.orientation());
        Instant ready = oriented ? orientation.from(intake) : intake;
        if (dice.chance(flow.joins())) {
            volunteering.from(ready);
        } else if (oriented && dice.chance(flow.movesOn() * MOVES_ON_WITHOUT_JOINING_IN)) {
            movingOn.after(ready, 20, 120, null);
        }
    }

    private List<Step> ending(List<Step> steps) {
        List<Step> ending = new ArrayList<>(steps);
        if (dice.chance(flow.leaves())) {
            int kept = dice.between(1, steps.size());
            Instant left = dice.later(steps.get(kept - 1).at(), 14, 60);
            if (!left.isAfter(History.END)) {
                ending.subList(kept, ending.size()).clear();
                ending.add(new Step.Leave(left, dice.oneOf(WHY_LEAVE)));
            }
        } else if (steps.getLast() instanceof Step.DoIntake && dice.chance(SHORTLISTED)) {
            ending.add(new Step.MakeShortlist(History.END));
        }
        return ending;
    }
}
