package nl.krachtketen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.DutchLevel;

/** The stories of the inventory's projects: the figures of which are known come out again. */
final class Stories {
    /** With fewer women in the demo, the stories would be most of it. */
    private static final int LEAST_WOMEN = 1_000;
    private static final int FIRST_NUMBER = 10_001;
    private static final int BORN = 1970;

    private final List<Story> all;
    private final Partners partners;
    private final JointOffering offerings;
    private final Dice dice = new Dice(Population.SEED);
    private int number = FIRST_NUMBER;

    /** @param women how many there are in the demo beside the stories */
    Stories(Partners partners, JointOffering offerings, int women) {
        this.all = women < LEAST_WOMEN ? List.of() : Story.all();
        this.partners = partners;
        this.offerings = offerings;
    }

    List<WomanPlan> plans() {
        List<WomanPlan> plans = new ArrayList<>();
        for (Story story : all) {
            for (Story.Way way : story.ways()) {
                IntStream.range(0, way.people()).forEach(person -> plans.add(plan(story, way)));
            }
        }
        return plans;
    }

    List<Reached> reached() {
        return all.stream().filter(story -> story.reached() != null).flatMap(this::reached).toList();
    }

    private WomanPlan plan(Story story, Story.Way way) {
        DemoOffering offering = offering(story);
        Woman her = new Woman(number++, !way.men(), municipality(story), story.level(), DutchLevel.A2, story.channel(),
                BenefitSituation.UNKNOWN, BORN, offering.organiser());
        return new StoryPath(her, offering, dice).plan(story, way);
    }

    /** The days together have exactly as many as the story tells. */
    private Stream<Reached> reached(Story story) {
        Story.Counted counted = story.reached();
        return IntStream.range(0, counted.times()).mapToObj(day -> new Reached(offering(story),
                story.begin().plusMonths((long) day * counted.everyMonths()), part(counted.people(), day, counted.times()),
                part(counted.women(), day, counted.times()), story.channel()));
    }

    private static int part(int all, int day, int days) {
        return all * (day + 1) / days - all * day / days;
    }

    private DemoOffering offering(Story story) {
        String reference = "inventaris-2003-" + story.code() + "-" + story.municipality();
        return offerings.all().stream().filter(offering -> offering.reference().equals(reference)).findFirst().orElseThrow();
    }

    private Municipality municipality(Story story) {
        return partners.municipalities().filter(place -> place.code().equals(story.municipality())).findFirst().orElseThrow();
    }
}
