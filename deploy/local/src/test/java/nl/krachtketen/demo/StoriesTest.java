package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** The figures that the sources give come out of the stories again. */
class StoriesTest {
    private final Partners partners = new Partners(DemoOrganisations.all("a seed"));
    private final JointOffering offerings = new JointOffering(partners, 2_000);
    private final Stories stories = new Stories(partners, offerings, 2_000);
    private final List<WomanPlan> plans = stories.plans();

    @Test
    void inDeventer15Of40ComeOnAnAverageMorningAndSpeakSevenLanguages() {
        List<WomanPlan> women = in("Deventer");

        assertEquals(40, women.size());
        assertEquals(15 * 8, women.stream().mapToLong(plan -> plan.all(Step.Attend.class).count()).sum());
        assertTrue(women.stream().flatMap(plan -> plan.all(Step.DoIntake.class)).flatMap(intake -> intake.answers().languages().stream())
                .map(skill -> skill.language()).distinct().count() >= 7);
    }

    @Test
    void inRoermond1000WereReachedAtHome() {
        assertEquals(1_000, reached("GM0957").stream().mapToInt(Reached::women).sum());
    }

    @Test
    void inLeidschendamHalfOf20GoOn() {
        assertEquals(20, in("Leidschendam-Voorburg").size());
        assertEquals(10, in("Leidschendam-Voorburg").stream().filter(plan -> plan.has(Step.MoveOn.class)).count());
    }

    @Test
    void inArnhem72TookPartAndSevenOfTenStayed() {
        assertEquals(72, in("Arnhem").size());
        assertEquals(43, in("Arnhem").stream().filter(plan -> plan.woman().countsForProgramme()).count());
        assertEquals(.7, share("Arnhem", plan -> plan.has(Step.Place.class)), .01);
    }

    @Test
    void inDenHaagTheBazaarLed117ToWorkOrEducation() {
        assertEquals(117, in("Den Haag").stream().filter(plan -> plan.has(Step.MoveOn.class)).count());
        assertEquals(.4, reached("GM0518").stream().mapToDouble(Reached::women).sum()
                / reached("GM0518").stream().mapToDouble(Reached::people).sum(), .001);
    }

    @Test
    void inHaarlem20GroupsHad200Learners() {
        assertEquals(20, reached("GM0392").size());
        assertEquals(200, reached("GM0392").stream().mapToInt(Reached::people).sum());
        assertEquals(130, reached("GM0392").stream().mapToInt(Reached::women).sum());
    }

    @Test
    void inGroningen12Of80WereAdmittedAnd70Of100StillWork() {
        List<WomanPlan> applied = in("Groningen").stream().filter(plan -> plan.all(Step.MoveOn.class)
                .noneMatch(moveOn -> moveOn.kind() == OutcomeKind.WORK)).toList();

        assertEquals(80, applied.size());
        assertEquals(12, applied.stream().filter(plan -> plan.has(Step.StartActivity.class)).count());
        assertEquals(70, in("Groningen").stream().flatMap(plan -> plan.all(Step.ConfirmOutcome.class))
                .filter(Step.ConfirmOutcome::stillSo).count());
        assertEquals(100, in("Groningen").stream().filter(plan -> plan.has(Step.ConfirmOutcome.class)).count());
    }

    @Test
    void theirMomentsAreInOrderAndWithinTheHistory() {
        for (WomanPlan plan : plans) {
            assertEquals(History.inOrder(plan.steps()), plan.steps());
        }
    }

    @Test
    void aSmallDemoHasNone() {
        assertTrue(new Stories(partners, offerings, 200).plans().isEmpty());
    }

    private List<WomanPlan> in(String municipality) {
        return plans.stream().filter(plan -> plan.woman().municipality().name().equals(municipality)).toList();
    }

    private double share(String municipality, Predicate<WomanPlan> condition) {
        return in(municipality).stream().mapToInt(plan -> condition.test(plan) ? 1 : 0).average().orElseThrow();
    }

    private List<Reached> reached(String municipality) {
        return stories.reached().stream().filter(day -> day.offering().terms().municipality().equals(municipality)).toList();
    }
}
