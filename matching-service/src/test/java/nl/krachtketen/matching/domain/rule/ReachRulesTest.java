package nl.krachtketen.matching.domain.rule;

import static nl.krachtketen.matching.domain.rule.Verdicts.assertBlocked;
import static nl.krachtketen.matching.domain.rule.Verdicts.assertFits;
import static nl.krachtketen.matching.domain.rule.Verdicts.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.AWoman;
import nl.krachtketen.matching.domain.AnOffering;
import nl.krachtketen.matching.domain.StepState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is within her reach, and what she left behind. */
class ReachRulesTest {

    @Test
    void atALowLevelOnlyHerOwnMunicipalityIsNear() {
        assertFits(new WithinHerRegion(), her -> her.municipality = "GM0758", it -> it.municipality = "GM0758");
        assertBlocked(RuleName.MUNICIPALITY, new WithinHerRegion(),
                her -> { her.level = ParticipationLevel.LOW; her.postcodeArea = "4811"; },
                it -> { it.municipality = "GM0826"; it.postcodeArea = "4901"; });
        assertBlocked(RuleName.MUNICIPALITY, new WithinHerRegion(), her -> { }, it -> it.municipality = "GM0826");
    }

    @ParameterizedTest
    @CsvSource({"4854,true", "4901,false", ",false"})
    void fromTheMiddleLevelOnTheRegionIsHers(String area, boolean fits) {
        var verdict = judge(new WithinHerRegion(),
                her -> { her.level = ParticipationLevel.MIDDLE; her.postcodeArea = "4811"; },
                it -> { it.municipality = "GM0826"; it.postcodeArea = area; });
        assertThat(verdict instanceof Verdict.Fits).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"4811,true", "4819,true", "4825,false", ",true"})
    void whoCannotTravelNeedsItInHerNeighbourhood(String area, boolean fits) {
        Consumer<AWoman> cannotTravel = her -> { her.postcodeArea = "4811"; her.barriers = List.of(Barrier.TRAVEL); };
        var verdict = judge(new TravelPossible(), cannotTravel, it -> it.postcodeArea = area);
        assertThat(verdict instanceof Verdict.Fits).isEqualTo(fits);
        assertFits(new TravelPossible(), her -> her.postcodeArea = "4811", it -> it.postcodeArea = area);
        assertFits(new TravelPossible(), her -> her.barriers = List.of(Barrier.TRAVEL), it -> it.postcodeArea = area);
    }

    @Test
    void aGroupThatClosesIsJoinedUntilTheDayItBegins() {
        var today = LocalDate.of(2008, 12, 1);
        assertFits(new StillJoinable(today), her -> { }, it -> it.lastJoiningDate = today);
        assertFits(new StillJoinable(today), her -> { }, it -> it.lastJoiningDate = null);
        assertBlocked(RuleName.STARTED, new StillJoinable(today), her -> { }, it -> it.lastJoiningDate = today.minusDays(1));
    }

    @Test
    void anOrganiserFromWhichSheWithdrewIsNotProposed() {
        assertBlocked(RuleName.CONSENT, new NoConsentWithdrawn(), her -> her.withdrawnFrom = Set.of("00000001001001003758"),
                it -> it.organisation = "00000001001001003758");
        assertFits(new NoConsentWithdrawn(), her -> her.withdrawnFrom = Set.of("00000001001001003758"),
                it -> it.organisation = "00000001001001004758");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RELEASED")
    void whatSheChoseIsNotProposedAgain(StepState state) {
        var offering = AnOffering.with(it -> { });
        var her = AWoman.with(it -> it.steps = Map.of(offering.id(), state));
        assertThat(new NotChosenYet().judge(her, offering)).isInstanceOf(Verdict.Blocked.class);
        assertThat(new NotChosenYet().judge(her, AnOffering.with(it -> { }))).isInstanceOf(Verdict.Fits.class);
    }
}
