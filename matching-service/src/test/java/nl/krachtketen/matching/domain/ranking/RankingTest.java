package nl.krachtketen.matching.domain.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.matching.domain.AWoman;
import nl.krachtketen.matching.domain.AnOffering;
import nl.krachtketen.matching.domain.EarlierDecline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earns an offering points, and what costs it some. */
class RankingTest {

    private static final Ranking RANKING = new Ranking(new Weights(40, 25, 15, 20, 15, 10, 20), Instant.EPOCH);

    @Test
    void leadingToHerFirstGoalCountsInFullAndToALaterOneLess() {
        assertThat(points(
                        her -> her.goals = List.of(Goal.VOLUNTEER, Goal.MEET_PEOPLE),
                        it -> it.kind = OfferingKind.VOLUNTEER_VACANCY))
                .isEqualTo(40);
        assertThat(points(
                        her -> her.goals = List.of(Goal.MEET_PEOPLE, Goal.VOLUNTEER),
                        it -> it.kind = OfferingKind.VOLUNTEER_VACANCY))
                .isEqualTo(20);
        assertThat(points(her -> her.goals = List.of(Goal.ENTERPRISE), it -> it.kind = OfferingKind.VOLUNTEER_VACANCY))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "LEARN_DUTCH,LANGUAGE_AT_HOME",
        "MEET_PEOPLE,COMMUNITY_CENTRE_ACTIVITY",
        "BECOME_MORE_INDEPENDENT,EMPOWERMENT",
        "VOLUNTEER,VOLUNTEER_ORIENTATION",
        "EDUCATION,COURSE",
        "PAID_WORK,WORK_LEARNING",
        "ENTERPRISE,ENTREPRENEURSHIP"
    })
    void eachGoalHasAKindOfOfferingThatLeadsToIt(Goal goal, OfferingKind kind) {
        assertThat(points(her -> her.goals = List.of(goal), it -> it.kind = kind)).isEqualTo(40);
    }

    @Test
    void raisingChildrenIsLedToByWhatAnOfferingIsAbout() {
        assertThat(points(her -> her.goals = List.of(Goal.RAISE_CHILDREN), it -> it.themes = List.of(Theme.PARENTING)))
                .isEqualTo(40);
    }

    @Test
    void sharedThemesCountInProportion() {
        assertThat(points(
                        her -> her.themes = List.of(Theme.HEALTH, Theme.LANGUAGE),
                        it -> it.themes = List.of(Theme.HEALTH, Theme.LANGUAGE)))
                .isEqualTo(25);
        assertThat(points(
                        her -> her.themes = List.of(Theme.HEALTH, Theme.LANGUAGE),
                        it -> it.themes = List.of(Theme.HEALTH)))
                .isEqualTo(13);
    }

    @Test
    void aNextStepThatLeadsToAGoalCounts() {
        assertThat(points(
                        her -> her.goals = List.of(Goal.PAID_WORK),
                        it -> it.nextSteps = List.of(OfferingKind.WORK_LEARNING)))
                .isEqualTo(15);
        assertThat(points(
                        her -> her.goals = List.of(Goal.PAID_WORK),
                        it -> it.nextSteps = List.of(OfferingKind.VOLUNTEER_VACANCY)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"4811,20", "4819,14", "4899,6", "5011,0"})
    void theNearerTheMorePoints(String area, int points) {
        assertThat(points(her -> her.postcodeArea = "4811", it -> it.postcodeArea = area)).isEqualTo(points);
    }

    @Test
    void everywhereIsNear() {
        assertThat(points(her -> her.postcodeArea = "4811", it -> it.postcodeArea = null)).isEqualTo(20);
    }

    @Test
    void aDeclineOfThisKindCostsPointsIfItsReasonWasAboutTheKind() {
        assertThat(points(
                        her -> her.declines = List.of(declined(DeclineReason.TOO_DIFFICULT)),
                        it -> it.kind = OfferingKind.COURSE))
                .isEqualTo(-15);
        assertThat(points(
                        her -> her.declines = List.of(declined(DeclineReason.TOO_FAR)),
                        it -> it.kind = OfferingKind.COURSE))
                .isZero();
        assertThat(points(
                        her -> her.declines = List.of(declined(DeclineReason.TOO_DIFFICULT)),
                        it -> it.kind = OfferingKind.EVC))
                .isZero();
    }

    @Test
    void whatEarnedMostIsNamedFirst() {
        var score = RANKING.score(AWoman.with(her -> {
            her.goals = List.of(Goal.EDUCATION, Goal.MEET_PEOPLE);
            her.themes = List.of(Theme.HEALTH);
            her.postcodeArea = "4811";
        }), AnOffering.with(it -> {
            it.kind = OfferingKind.COMMUNITY_CENTRE_ACTIVITY;
            it.themes = List.of(Theme.HEALTH);
            it.nextSteps = List.of(OfferingKind.COURSE);
            it.postcodeArea = "4812";
        }));
        assertThat(score)
                .isEqualTo(new Score(
                        74,
                        List.of(
                                MatchReason.THEME_SHARED,
                                MatchReason.LEADS_TO_GOAL,
                                MatchReason.NEXT_STEPS_FOLLOW,
                                MatchReason.NEARBY)));
    }

    @ParameterizedTest
    @CsvSource({"TOO_FAR,4891", "TOO_FAR,4899"})
    void whereItWasTooFarItIsStillTooFar(DeclineReason reason, String area) {
        assertThat(points(her -> her.declines = List.of(declined(reason)), it -> it.postcodeArea = area)).isEqualTo(-15);
    }

    @Test
    void aReasonHoldsForWhateverElseItIsTrueOf() {
        assertThat(points(her -> her.declines = List.of(declined(DeclineReason.TIMES_DO_NOT_SUIT)),
                it -> it.slots = List.of(AnOffering.on(DayOfWeek.MONDAY, DayPart.MORNING)))).isEqualTo(-15);
        assertThat(points(her -> her.declines = List.of(declined(DeclineReason.TIMES_DO_NOT_SUIT)),
                it -> it.slots = List.of(AnOffering.on(DayOfWeek.FRIDAY, DayPart.EVENING)))).isZero();
        assertThat(points(her -> her.declines = List.of(declined(DeclineReason.WANTS_LESS_OBLIGATION)),
                it -> it.obligation = Obligation.FIRM)).isEqualTo(-15);
        assertThat(points(her -> her.declines = List.of(declined(DeclineReason.NO_CHILDCARE)),
                it -> it.children = ChildrenArrangement.COME_ALONG)).isZero();
        assertThat(points(her -> her.declines = List.of(declined(DeclineReason.WANTS_WOMEN_ONLY)),
                it -> it.womenOnly = false)).isEqualTo(-15);
    }

    @Test
    void whatSheDeclinedLongAgoSaysNothingAnyMore() {
        var forgetful = new Ranking(RANKING.weights(), Instant.EPOCH.plusSeconds(1));
        assertThat(forgetful.points(AWoman.with(her -> her.declines = List.of(declined(DeclineReason.TOO_DIFFICULT))),
                AnOffering.with(it -> it.kind = OfferingKind.COURSE))).isZero();
    }

    private static EarlierDecline declined(DeclineReason reason) {
        return new EarlierDecline(UUID.randomUUID(), OfferingKind.COURSE, reason, Instant.EPOCH, "4899",
                List.of(AnOffering.on(DayOfWeek.MONDAY, DayPart.MORNING)), Obligation.LIGHT);
    }

    private static int points(Consumer<AWoman> her, Consumer<AnOffering> offering) {
        return RANKING.score(AWoman.with(her), AnOffering.with(offering)).points();
    }
}
