package nl.krachtketen.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;
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
            assertFalse(moments.getLast().isAfter(History.LAST));
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
    void handoversAreAnsweredDeclinedOrLapseAndMoreOfThemLapseInHardSeasons() {
        assertTrue(count(Step.AcceptHandover.class) > 300);
        assertTrue(count(Step.DeclineHandover.class) > 40);
        assertTrue(unanswered(Season::isHard) > 3 * unanswered(at -> !Season.isHard(at)));
    }

    @Test
    void whoAnswersDoesSoWithinTwoWeeks() {
        for (WomanPlan plan : PLANS) {
            for (Step.AnswerHandover answer : plan.all(Step.AnswerHandover.class).toList()) {
                Instant offered = plan.all(Step.OfferHandover.class).map(Step.OfferHandover::at)
                        .filter(at -> at.isBefore(answer.at())).max(Comparator.naturalOrder()).orElseThrow();
                assertTrue(answer.at().isBefore(offered.plus(Duration.ofDays(14))), plan.woman().reference());
            }
        }
    }

    @Test
    void everyHandoverHasHerConsentAndWhoTakesHerOverDidNotHoldHerBefore() {
        for (WomanPlan plan : PLANS) {
            String holder = plan.woman().holder();
            Set<String> agreed = new HashSet<>();
            for (Step step : plan.steps()) {
                switch (step) {
                    case Step.GiveConsent consent -> agreed.add(consent.to().clientId());
                    case Step.OfferHandover offer -> {
                        assertTrue(agreed.contains(offer.to().clientId()), plan.woman().reference());
                        assertFalse(offer.to().clientId().equals(holder), plan.woman().reference());
                    }
                    case Step.AcceptHandover accept -> holder = accept.by().clientId();
                    default -> { /* Nothing about who holds her. */ }
                }
            }
        }
    }

    @Test
    void from2009OnSomeLearnAndVolunteerAtTheSameTime() {
        Instant newYear = LocalDate.of(2009, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Stream<WomanPlan> integrating = PLANS.stream().filter(plan -> plan.all(Step.StartActivity.class).anyMatch(start ->
                start.at().isAfter(newYear) && start.offering().terms().kind() == OfferingKind.CIVIC_INTEGRATION));

        assertTrue(integrating.filter(plan -> plan.all(Step.Place.class).anyMatch(place -> place.at().isAfter(newYear))).count() > 40);
    }

    @Test
    void noCoachGetsMoreThanSheCanCarry() {
        Map<DemoCoach, Long> loads = PLANS.stream().flatMap(plan -> plan.all(Step.AssignCoach.class))
                .collect(groupingBy(Step.AssignCoach::coach, counting()));

        assertTrue(loads.size() > 50);
        loads.forEach((coach, load) -> assertTrue(load <= coach.maximumLoad(), coach.reference()));
    }

    @Test
    void womenCountForTheProgrammeAndTheFewMenDoNot() {
        List<Woman> people = PLANS.stream().map(WomanPlan::woman).toList();

        assertEquals(2_000, people.stream().filter(Woman::countsForProgramme).count());
        assertEquals(50, people.stream().filter(person -> !person.countsForProgramme()).count());
        assertEquals(people.size(), people.stream().map(Woman::reference).collect(toSet()).size());
    }

    private static List<WomanPlan> plans(int women) {
        return new Population(PARTNERS, new JointOffering(PARTNERS, women), new Coaches(PARTNERS, women)).plans(women);
    }

    private static long count(Class<? extends Step> kind) {
        return PLANS.stream().flatMap(plan -> plan.all(kind)).count();
    }

    /** Of the offers made then. */
    private static double unanswered(Predicate<Instant> then) {
        return PLANS.stream().filter(plan -> plan.all(Step.OfferHandover.class).anyMatch(offer -> then.test(offer.at())))
                .mapToInt(plan -> plan.all(Step.OfferHandover.class).count() > plan.all(Step.AnswerHandover.class).count() ? 1 : 0)
                .average().orElseThrow();
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
