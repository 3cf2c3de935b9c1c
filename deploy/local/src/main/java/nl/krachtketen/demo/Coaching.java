package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** A coach stands beside some of the women, more often at a low level. */
final class Coaching {
    private static final double ENDS = .45;
    private static final List<String> WHY_IT_ENDS = List.of("GOAL_REACHED", "GOAL_REACHED", "HER_WISH", "WISH_OF_COACH", "NO_CONTACT");

    private final Woman her;
    private final Coaches coaches;
    private final Dice dice;

    Coaching(Woman her, Coaches coaches, Dice dice) {
        this.her = her;
        this.coaches = coaches;
        this.dice = dice;
    }

    /** The same steps, and between them when a coach came and went. */
    List<Step> with(List<Step> steps) {
        return steps.stream().filter(Step.DoIntake.class::isInstance).map(Step.DoIntake.class::cast).findFirst()
                .filter(intake -> dice.chance(share(her.level())))
                .map(intake -> from(intake, steps))
                .orElse(steps);
    }

    private static double share(ParticipationLevel level) {
        return switch (level) {
            case LOW -> .3;
            case MIDDLE -> .2;
            case HIGH -> .08;
        };
    }

    private List<Step> from(Step.DoIntake intake, List<Step> steps) {
        Instant begin = dice.later(intake.at(), 3, 14);
        boolean heldByTheSame = steps.stream().noneMatch(step -> step instanceof Step.AcceptHandover && !step.at().isAfter(begin));
        boolean stillThere = steps.stream().noneMatch(step -> step instanceof Step.Leave && !step.at().isAfter(begin));
        if (!heldByTheSame || !stillThere || begin.isAfter(History.END)) {
            return steps;
        }
        List<String> languages = intake.answers().languages().stream().map(LanguageSkill::language).toList();
        return coaches.take(her.holder(), languages).map(coach -> coached(coach, begin, steps)).orElse(steps);
    }

    /** Whoever takes her over or sees her leave does not tell of the coach's end: the platform finds that out itself, or it goes on. */
    private List<Step> coached(DemoCoach coach, Instant begin, List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step.AssignCoach(begin, coach));
        boolean stays = steps.stream().noneMatch(step -> step instanceof Step.AcceptHandover || step instanceof Step.Leave);
        if (stays && dice.chance(ENDS)) {
            all.add(new Step.EndCoaching(dice.later(begin, 60, 220), dice.oneOf(WHY_IT_ENDS)));
        }
        return History.inOrder(all);
    }
}
