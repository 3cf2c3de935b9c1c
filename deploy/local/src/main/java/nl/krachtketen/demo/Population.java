package nl.krachtketen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What happened to all participants of the demo. The same every time: each has dice of her own. */
final class Population {
    /** From which everything in the demo is drawn. */
    static final long SEED = 1001;
    private static final int WOMEN_FOR_EACH_MAN = 40;

    private final Flows flows = new Flows();
    private final WomanDraw draw;
    private final JointOffering offerings;
    private final Vacancies vacancies;
    private final Partners partners;
    private final Coaches coaches;

    Population(Partners partners, JointOffering offerings, Coaches coaches) {
        this.partners = partners;
        this.coaches = coaches;
        this.draw = new WomanDraw(partners, flows);
        this.offerings = offerings;
        this.vacancies = new Vacancies(offerings);
    }

    /** The plans of that many women, and now and then of a man. */
    List<WomanPlan> plans(int women) {
        List<WomanPlan> plans = new ArrayList<>();
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int number = 1; number <= women; number++) {
            Dice dice = new Dice(seeds.nextLong());
            plans.add(plan(draw.woman(number, dice), dice));
            if (number % WOMEN_FOR_EACH_MAN == 0) {
                plans.add(plan(draw.man(number, dice), dice));
            }
        }
        return plans;
    }

    private WomanPlan plan(Woman her, Dice dice) {
        WomanPlan plan = new Journey(her, flows.of(her.municipality()), offerings, vacancies, dice).plan();
        List<Step> steps = new PassingOn(her, partners, dice).with(plan.steps());
        steps = new Coaching(her, coaches, dice).with(steps);
        steps = new Attending(her, dice).with(steps);
        steps = new Pausing(dice).with(steps);
        steps = new DualTrajectory(her, offerings, vacancies, dice).with(steps);
        return new WomanPlan(her, new LookingBack(dice).with(steps));
    }
}
