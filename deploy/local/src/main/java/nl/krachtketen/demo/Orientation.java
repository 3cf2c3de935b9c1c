package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** She begins with an activity: language, empowerment, a course. */
final class Orientation {
    private static final double TYPICAL = .35;
    private static final double TWO_AT_ONCE = .3;
    private static final double COMPLETED = .82;
    private static final double JOINS_IN_BESIDE_IT = .25;
    private static final double GROWS = .15;

    private final Woman her;
    private final Flow flow;
    private final JointOffering offerings;
    private final Diary diary;
    private final Dice dice;

    Orientation(Woman her, Flow flow, JointOffering offerings, Diary diary, Dice dice) {
        this.her = her;
        this.flow = flow;
        this.offerings = offerings;
        this.diary = diary;
        this.dice = dice;
    }

    /** Returns when she is ready for what comes next; that may be while her last activity still runs. */
    Instant from(Instant intake) {
        Instant begin = intake;
        Instant end = intake;
        for (DemoOffering activity : activities(dice.chance(flow.repeats()) ? 2 : 1)) {
            begin = dice.later(dice.chance(TWO_AT_ONCE) ? begin : end, 4, 21);
            end = follow(activity, begin);
        }
        return dice.chance(JOINS_IN_BESIDE_IT) ? begin : end;
    }

    private List<DemoOffering> activities(int count) {
        List<DemoOffering> suitable = new ArrayList<>(
                offerings.activities(her.municipality()).stream().filter(activity -> activity.suits(her)).toList());
        List<DemoOffering> chosen = new ArrayList<>();
        while (chosen.size() < count && !suitable.isEmpty()) {
            List<DemoOffering> typical =
                    suitable.stream().filter(activity -> activity.terms().kind() == flow.typical()).toList();
            DemoOffering one = dice.oneOf(!typical.isEmpty() && dice.chance(TYPICAL) ? typical : suitable);
            chosen.add(one);
            suitable.remove(one);
        }
        return chosen;
    }

    private Instant follow(DemoOffering activity, Instant begin) {
        int number = diary.nextNumber();
        diary.write(new Step.StartActivity(begin, number, activity));
        Instant end = dice.later(begin, 28, 90);
        if (dice.chance(COMPLETED)) {
            diary.write(new Step.CompleteActivity(end, number));
            grow(end);
        }
        return end;
    }

    private void grow(Instant after) {
        if (her.level() != ParticipationLevel.HIGH && dice.chance(GROWS)) {
            ParticipationLevel higher = ParticipationLevel.values()[her.level().ordinal() + 1];
            diary.write(new Step.AssessLevel(dice.later(after, 1, 14), higher));
        }
    }
}
