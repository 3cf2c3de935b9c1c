package nl.krachtketen.participant.domain.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.participant.domain.IntakeAnswers;
import org.junit.jupiter.api.Test;

/** Who is proposed to stand beside her: in what order, why, and what would have to be talked over. */
class CoachProposalTest {

    private static final CoachWeights WEIGHTS = new CoachWeights(40, 30, 20, 10);
    private static final Slot MORNING = new Slot(DayOfWeek.WEDNESDAY, DayPart.MORNING);
    private static final Slot EVENING = new Slot(DayOfWeek.FRIDAY, DayPart.EVENING);

    private final IntakeAnswers her = new IntakeAnswers(List.of(), List.of(),
            List.of(new LanguageSkill("tr", LanguageLevel.NATIVE), new LanguageSkill("fr", LanguageLevel.BASIC)), DutchLevel.A1,
            List.of(), List.of(MORNING, EVENING), "4811", false);

    @Test
    void aCoachWhoSuitsInEveryRespectHasAllPoints() {
        assertThat(WEIGHTS.points(her, coach(List.of("tr"), List.of(MORNING, EVENING), "4811", 4, 0))).isEqualTo(100);
    }

    @Test
    void eachCriterionHasItsShare() {
        assertThat(WEIGHTS.points(her, coach(List.of("fr"), List.of(MORNING, EVENING), "4811", 4, 0))).isEqualTo(60);
        assertThat(WEIGHTS.points(her, coach(List.of("tr"), List.of(MORNING), "4811", 4, 0))).isEqualTo(85);
        assertThat(WEIGHTS.points(her, coach(List.of("tr"), List.of(MORNING, EVENING), "4815", 4, 0))).isEqualTo(90);
        assertThat(WEIGHTS.points(her, coach(List.of("tr"), List.of(MORNING, EVENING), "4899", 4, 0))).isEqualTo(80);
        assertThat(WEIGHTS.points(her, coach(List.of("tr"), List.of(MORNING, EVENING), null, 4, 0))).isEqualTo(100);
        assertThat(WEIGHTS.points(her, coach(List.of("tr"), List.of(MORNING, EVENING), "4811", 4, 3))).isEqualTo(93);
    }

    @Test
    void beforeAnIntakeOnlyTheLoadCounts() {
        Coach full = coach(List.of("ar"), List.of(), "1011", 2, 2);
        assertThat(WEIGHTS.points(null, coach(List.of("ar"), List.of(), "1011", 2, 1))).isEqualTo(5);
        assertThat(CoachProposal.among(List.of(full), null, WEIGHTS)).isEmpty();
        assertThat(CoachProposal.explain(null, coach(List.of("ar"), List.of(EVENING), "1011", 2, 1)).reasons())
                .containsExactly(CoachReason.FREE_LOAD);
    }

    @Test
    void whoeverCanAtNoTimeGetsNoPointsForTime() {
        var never = new IntakeAnswers(List.of(), List.of(), her.languages(), DutchLevel.A1, List.of(), List.of(), "4811", false);
        Coach coach = coach(List.of("tr"), List.of(MORNING), "4811", 4, 0);
        assertThat(WEIGHTS.points(never, coach)).isEqualTo(70);
        assertThat(CoachProposal.explain(never, coach).reasons()).doesNotContain(CoachReason.COMMON_SLOT);
    }

    @Test
    void whatSpeaksForACoachIsNamed() {
        var fit = CoachProposal.explain(her, coach(List.of("tr"), List.of(EVENING), "4815", 2, 1));
        assertThat(fit.strictly()).isTrue();
        assertThat(fit.reasons()).containsExactly(CoachReason.values());
        assertThat(fit.reasons()).allSatisfy(reason -> assertThat(reason.text().nl()).isNotBlank());
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        var fit = CoachProposal.explain(her, coach(List.of("ar"), List.of(new Slot(DayOfWeek.MONDAY, DayPart.MORNING)), "1011", 2, 2));
        assertThat(fit.reasons()).isEmpty();
        assertThat(fit.obstacles()).extracting(Verdict.Blocked::rule).containsExactly(CoachRuleName.values());
    }

    @Test
    void whatIsNotKnownOfACoachDoesNotStandInTheWay() {
        var fit = CoachProposal.explain(her, coach(List.of(), List.of(), null, 2, 0));
        assertThat(fit.strictly()).isTrue();
        assertThat(fit.reasons()).containsExactly(CoachReason.FREE_LOAD);
    }

    @Test
    void whoeverStoppedIsNotProposed() {
        var coach = coach(List.of("tr"), List.of(MORNING), "4811", 2, 0);
        var stopped = new Coach(coach.id(), coach.organisation(), null, "buddy-1", null, coach.profile(), 0, false, 2);
        assertThat(CoachProposal.among(List.of(stopped), her, WEIGHTS)).isEmpty();
    }

    @Test
    void theBestComesFirstAndNoMoreThanTen() {
        List<Coach> coaches = IntStream.range(0, 12)
                .mapToObj(load -> coach(List.of("tr"), List.of(MORNING), "4811", 12, load)).toList();
        assertThat(CoachProposal.among(coaches.reversed(), her, WEIGHTS)).hasSize(10)
                .isSortedAccordingTo((one, other) -> other.score() - one.score())
                .extracting(CoachProposal::coach).startsWith(coaches.getFirst()).doesNotContain(coaches.getLast());
    }

    @Test
    void whenFewSuitTimesAndPlacesAreTalkedOverButNotLanguage() {
        Coach near = coach(List.of("tr"), List.of(MORNING), "4811", 2, 0);
        Coach far = coach(List.of("tr"), List.of(MORNING), "1011", 2, 0);
        Coach stranger = coach(List.of("ar"), List.of(MORNING), "4811", 2, 0);
        assertThat(proposed(stranger, far, near)).containsExactly(near, far);
        assertThat(proposed(near, far, near(), near())).doesNotContain(far);
    }

    @Test
    void aChangedProfileIsAnotherVersionOfTheSameCoach() {
        Coach before = near();
        Coach after = before.with(new CoachProfile(List.of("ar"), List.of(), null, 1));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after).isEqualTo(new Coach(before.id(), before.organisation(), null, "buddy-1", null, after.profile(), 0, true, 2));
    }

    private List<Coach> proposed(Coach... coaches) {
        return CoachProposal.among(List.of(coaches), her, WEIGHTS).stream().map(CoachProposal::coach).toList();
    }

    private static Coach near() {
        return coach(List.of("tr"), List.of(MORNING), "4811", 2, 0);
    }

    private static Coach coach(List<String> languages, List<Slot> availability, String area, int maximum, int load) {
        var profile = new CoachProfile(languages, availability, area, maximum);
        return new Coach(UUID.randomUUID(), "00000001001001001758", null, "buddy-1", null, profile, load, true, 1);
    }
}
