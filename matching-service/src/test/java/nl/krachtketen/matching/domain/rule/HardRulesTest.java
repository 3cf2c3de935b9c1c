package nl.krachtketen.matching.domain.rule;

import static nl.krachtketen.matching.domain.rule.Verdicts.assertBlocked;
import static nl.krachtketen.matching.domain.rule.Verdicts.assertFits;
import static nl.krachtketen.matching.domain.rule.Verdicts.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.AWoman;
import nl.krachtketen.matching.domain.AnOffering;
import nl.krachtketen.matching.domain.EarlierDecline;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.OpenOffering.Status;
import nl.krachtketen.matching.domain.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each hard rule lets through, what it blocks, and what then speaks for the offering. */
class HardRulesTest {

    private static final Instant NOW = Instant.parse("2008-12-01T09:00:00Z");

    @Test
    void openAndFullOfferingsTakePeopleInButPausedAndClosedOnesDoNot() {
        assertFits(new TakesPeopleIn(), her -> { }, it -> it.status = Status.OPEN);
        assertFits(new TakesPeopleIn(), her -> { }, it -> it.status = Status.FULL);
        assertBlocked(RuleName.OPEN, new TakesPeopleIn(), her -> { }, it -> it.status = Status.PAUSED);
        assertBlocked(RuleName.OPEN, new TakesPeopleIn(), her -> { }, it -> it.status = Status.CLOSED);
    }

    @Test
    void childcareThatStandsInTheWayIsAskedForToo() {
        assertBlocked(RuleName.CHILDREN, new ChildrenProvidedFor(), her -> her.barriers = List.of(Barrier.CHILDCARE),
                it -> it.children = ChildrenArrangement.NOT_PROVIDED);
    }

    @Test
    void herLevelMustBeOneThatTheOfferingSuits() {
        assertFits(new LevelSuits(), her -> her.level = ParticipationLevel.MIDDLE,
                it -> it.levels = List.of(ParticipationLevel.LOW, ParticipationLevel.MIDDLE), MatchReason.LEVEL_FITS);
        assertBlocked(RuleName.LEVEL, new LevelSuits(), her -> her.level = ParticipationLevel.LOW,
                it -> it.levels = List.of(ParticipationLevel.HIGH));
    }

    @Test
    void anOfferingForAllLevelsAndAnUnknownLevelBlockNothing() {
        assertFits(new LevelSuits(), her -> her.level = ParticipationLevel.LOW, it -> it.levels = List.of());
        assertFits(new LevelSuits(), her -> her.level = null, it -> it.levels = List.of(ParticipationLevel.HIGH));
    }

    @Test
    void atALowLevelBeingFreeToComeIsAReason() {
        assertFits(new LevelSuits(), her -> her.level = ParticipationLevel.LOW, it -> {
            it.levels = List.of(ParticipationLevel.LOW);
            it.obligation = Obligation.NONE;
        }, MatchReason.LEVEL_FITS, MatchReason.NO_OBLIGATION);
    }

    @Test
    void herDutchMustReachWhatIsNeeded() {
        assertFits(
                new DutchSuffices(),
                her -> her.dutchLevel = DutchLevel.B1,
                it -> it.dutchLevelNeeded = DutchLevel.B1,
                MatchReason.DUTCH_SUFFICES);
        assertBlocked(RuleName.LANGUAGE, new DutchSuffices(), her -> her.dutchLevel = DutchLevel.A2,
                it -> it.dutchLevelNeeded = DutchLevel.B1);
        assertFits(new DutchSuffices(), her -> her.dutchLevel = null, it -> it.dutchLevelNeeded = DutchLevel.B1);
    }

    @Test
    void theExplanationNamesBothLevelsOfDutch() {
        var verdict = judge(
                new DutchSuffices(), her -> her.dutchLevel = DutchLevel.A2, it -> it.dutchLevelNeeded = DutchLevel.B1);
        assertThat(((Verdict.Blocked<?, ?>) verdict).explanation().nl()).contains("B1", "A2");
    }

    @Test
    void herOwnLanguageSpokenThereIsAReason() {
        assertFits(new DutchSuffices(), her -> her.languages = List.of(new LanguageSkill("tr", LanguageLevel.NATIVE)),
                it -> it.languages = List.of("ar", "tr"), MatchReason.LANGUAGE_SPOKEN, MatchReason.DUTCH_SUFFICES);
    }

    @Test
    void womenOnlyIsAReasonAndNeverAnObstacle() {
        assertFits(new WomenOnly(), her -> { }, it -> it.womenOnly = true, MatchReason.WOMEN_ONLY);
        assertFits(new WomenOnly(), her -> { }, it -> it.womenOnly = false);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOT_PROVIDED")
    void anyArrangementProvidesForHerChildren(ChildrenArrangement arrangement) {
        assertFits(new ChildrenProvidedFor(), her -> her.childrenComeAlong = true, it -> it.children = arrangement,
                MatchReason.CHILDREN_PROVIDED_FOR);
    }

    @Test
    void withoutAnArrangementOnlyWomenWithoutChildrenFit() {
        assertBlocked(RuleName.CHILDREN, new ChildrenProvidedFor(), her -> her.childrenComeAlong = true,
                it -> it.children = ChildrenArrangement.NOT_PROVIDED);
        assertFits(
                new ChildrenProvidedFor(),
                her -> her.childrenComeAlong = false,
                it -> it.children = ChildrenArrangement.NOT_PROVIDED);
    }

    @Test
    void onePartOfTheWeekInCommonIsEnough() {
        var tuesday = AnOffering.on(DayOfWeek.TUESDAY, DayPart.MORNING);
        var friday = AnOffering.on(DayOfWeek.FRIDAY, DayPart.EVENING);
        assertFits(
                new SlotsOverlap(),
                her -> her.availability = List.of(tuesday),
                it -> it.slots = List.of(friday, tuesday),
                MatchReason.DAY_PART_FITS);
        assertBlocked(
                RuleName.SLOT_OVERLAP,
                new SlotsOverlap(),
                her -> her.availability = List.of(tuesday),
                it -> it.slots = List.of(friday));
        assertFits(new SlotsOverlap(), her -> her.availability = List.of(), it -> it.slots = List.of(friday));
        assertFits(new SlotsOverlap(), her -> her.availability = List.of(tuesday), it -> it.slots = List.of());
    }

    @Test
    void thereMustBeAPlaceLeft() {
        assertFits(new PlaceLeft(), her -> { }, it -> it.places = null, MatchReason.PLACE_FREE);
        assertFits(new PlaceLeft(), her -> { }, it -> { it.places = 2; it.taken = 1; }, MatchReason.PLACE_FREE);
        assertBlocked(RuleName.PLACES_LEFT, new PlaceLeft(), her -> { }, it -> { it.places = 2; it.taken = 2; });
        assertBlocked(RuleName.PLACES_LEFT, new PlaceLeft(), her -> { }, it -> it.status = Status.FULL);
    }

    @Test
    void aDeclinedOfferingIsLeftAloneForSixtyDaysAndNoLonger() {
        var rule = new NotDeclined(NOW, Duration.ofDays(60));
        var offering = AnOffering.with(it -> { });
        assertThat(rule.judge(declined(offering, Duration.ofDays(59)), offering)).isInstanceOf(Verdict.Blocked.class);
        assertThat(rule.judge(declined(offering, Duration.ofDays(60)), offering)).isInstanceOf(Verdict.Fits.class);
        assertThat(rule.judge(declined(AnOffering.with(it -> {}), Duration.ofDays(1)), offering))
                .isInstanceOf(Verdict.Fits.class);
    }

    @Test
    void beforeAnIntakeNothingUnknownStandsInHerWay() {
        var demanding = AnOffering.with(it -> {
            it.levels = List.of(ParticipationLevel.HIGH);
            it.dutchLevelNeeded = DutchLevel.C1;
            it.slots = List.of(AnOffering.on(DayOfWeek.MONDAY, DayPart.EVENING));
        });
        assertThat(HardRules.at(NOW, Duration.ofDays(60))).allSatisfy(rule ->
                assertThat(rule.judge(AWoman.beforeIntake(), demanding)).isInstanceOf(Verdict.Fits.class));
    }

    private static Profile declined(OpenOffering offering, Duration ago) {
        return AWoman.with(her -> her.declines =
                List.of(new EarlierDecline(offering.id(), offering.kind(), DeclineReason.OTHER,
                        NOW.minus(ago), null, List.of(), Obligation.NONE)));
    }
}
