package nl.krachtketen.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Partners PARTNERS = new Partners(DemoOrganisations.all("a seed"));
    private static final List<WomanPlan> PLANS = plans(2_000);

    @Test
    void theSamePopulationIsMadeEveryTime() {
        assertEquals(PLANS, plans(2_000));
    }

    @Test
    void fewerWomenAreTheFirstOfMore() {
        List<Woman> few = plans(60).stream().map(WomanPlan::woman).toList();

        assertEquals(few, PLANS.stream().map(WomanPlan::woman).limit(few.size()).toList());
    }

    @Test
    void everyPlanBeginsWithARegistrationAndHasOnlyOne() {
        for (WomanPlan plan : PLANS) {
            assertInstanceOf(Step.Register.class, plan.steps().getFirst());
            assertEquals(1, plan.all(Step.Register.class).count());
        }
    }

    @Test
    void momentsNeverGoBackAndStayWithinTheHistory() {
        Instant begin = History.BEGIN.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (WomanPlan plan : PLANS) {
            List<Instant> moments = plan.steps().stream().map(Step::at).toList();
            assertEquals(moments.stream().sorted().toList(), moments);
            assertFalse(moments.getFirst().isBefore(begin));
            assertFalse(moments.getLast().isAfter(History.END));
        }
    }

    @Test
    void whatEndsHasBegun() {
        for (WomanPlan plan : PLANS) {
            List<Integer> begun = plan.all(Step.Start.class).map(Step.Start::number).toList();
            assertTrue(plan.all(Step.End.class).allMatch(end -> begun.contains(end.number())), plan.woman().reference());
        }
    }

    @Test
    void whoTriesAgainTriesElsewhere() {
        for (WomanPlan plan : PLANS) {
            List<DemoOffering> tried = plan.all(Step.StartTrial.class).map(Step.StartTrial::offering).toList();
            assertEquals(tried.stream().distinct().toList(), tried);
        }
    }

    @Test
    void noVacancyTakesInMoreThanItHasPlacesFor() {
        Map<DemoOffering, Long> women = PLANS.stream()
                .flatMap(plan -> Stream.concat(
                        plan.all(Step.Choose.class).map(Step.Choose::offering),
                        plan.all(Step.Start.class).map(Step.Start::offering)).distinct())
                .filter(offering -> offering.terms().places() != null)
                .collect(groupingBy(offering -> offering, counting()));

        women.forEach((vacancy, taken) -> assertTrue(taken <= vacancy.terms().places(), vacancy.reference()));
    }

    @Test
    void bredaReachesAsManyAsRotterdamButFewFlowOn() {
        assertTrue(in("Breda").count() > in("Rotterdam").count() * .8);
        assertTrue(share("Breda", PopulationTest::activated) < .25);
        assertTrue(share("Rotterdam", PopulationTest::activated) > .45);
        assertTrue(share("Utrecht", PopulationTest::activated) > .45);
        assertTrue(share("Breda", plan -> plan.has(Step.MoveOn.class)) * 3 < share("Nijmegen", plan -> plan.has(Step.MoveOn.class)));
    }

    @Test
    void amsterdamIsReservedFirstAndRisesThen() {
        long early = in("Amsterdam").filter(plan -> plan.steps().getFirst().at().isBefore(Instant.parse("2008-01-01T00:00:00Z"))).count();

        assertTrue(early < in("Amsterdam").count() * .3);
    }

    @Test
    void denHaagGoesFromOneActivityToTheNext() {
        assertTrue(share("Den Haag", plan -> plan.all(Step.StartActivity.class).count() > 1)
                > 2 * share("Rotterdam", plan -> plan.all(Step.StartActivity.class).count() > 1));
    }

    @Test
    void someLeaveAndSomeGoStraightToWork() {
        double left = share(PLANS.stream(), plan -> plan.has(Step.Leave.class));

        assertTrue(left > .04 && left < .08, () -> "left: " + left);
        assertTrue(PLANS.stream().anyMatch(plan -> plan.has(Step.MoveOn.class) && !plan.has(Step.Start.class)));
    }

    @Test
    void womenCountForTheProgrammeAndTheFewMenDoNot() {
        List<Woman> people = PLANS.stream().map(WomanPlan::woman).toList();

        assertEquals(2_000, people.stream().filter(Woman::countsForProgramme).count());
        assertEquals(50, people.stream().filter(person -> !person.countsForProgramme()).count());
        assertEquals(people.size(), people.stream().map(Woman::reference).collect(toSet()).size());
    }

    private static List<WomanPlan> plans(int women) {
        return new Population(PARTNERS, new JointOffering(PARTNERS, women)).plans(women);
    }

    private static boolean activated(WomanPlan plan) {
        return plan.has(Step.StartTrial.class) || plan.has(Step.Place.class);
    }

    private static Stream<WomanPlan> in(String municipality) {
        return PLANS.stream().filter(plan -> plan.woman().municipality().name().equals(municipality));
    }

    private static double share(String municipality, Predicate<WomanPlan> condition) {
        return share(in(municipality), condition);
    }

    private static double share(Stream<WomanPlan> plans, Predicate<WomanPlan> condition) {
        return plans.mapToInt(plan -> condition.test(plan) ? 1 : 0).average().orElseThrow();
    }
}
