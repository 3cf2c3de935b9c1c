package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import org.junit.jupiter.api.Test;

/** The table of levels, row by row. */
class LevelWarningTest {

    @Test
    void atALowLevelItIsNearFreeOfObligationAndWithChildren() {
        assertThat(of(ParticipationLevel.LOW, "4811", OfferingKind.COMMUNITY_CENTRE_ACTIVITY, null,
                        ChildrenArrangement.COME_ALONG, Obligation.NONE))
                .isEmpty();
        assertThat(of(ParticipationLevel.LOW, null, OfferingKind.JOB_FAIR, DutchLevel.A1,
                        ChildrenArrangement.CARE_ON_SITE, Obligation.LIGHT))
                .containsExactly(LevelWarning.OBLIGATION_AT_LOW_LEVEL, LevelWarning.RESULTS_AT_LOW_LEVEL,
                        LevelWarning.DUTCH_AT_LOW_LEVEL, LevelWarning.CHILDREN_AT_LOW_LEVEL, LevelWarning.FAR_AT_LOW_LEVEL);
    }

    @Test
    void lessonsAtHomeAreNearWhereverSheLives() {
        assertThat(of(ParticipationLevel.LOW, null, OfferingKind.LANGUAGE_AT_HOME, DutchLevel.A0,
                        ChildrenArrangement.COME_ALONG, Obligation.NONE))
                .isEmpty();
    }

    @Test
    void atAMiddleLevelThereIsCareNearAndSomebodyWhoTranslates() {
        assertThat(of(ParticipationLevel.MIDDLE, null, OfferingKind.COURSE, DutchLevel.A2,
                        ChildrenArrangement.CARE_ON_SITE, Obligation.LIGHT))
                .isEmpty();
        assertThat(of(ParticipationLevel.MIDDLE, null, OfferingKind.COURSE, DutchLevel.B1,
                        ChildrenArrangement.COSTS_PAID_BACK, Obligation.LIGHT))
                .containsExactly(LevelWarning.LANGUAGE_AT_MIDDLE_LEVEL, LevelWarning.CHILDREN_AT_MIDDLE_LEVEL);
    }

    @Test
    void atAHighLevelAResultIsAgreed() {
        assertThat(of(ParticipationLevel.HIGH, null, OfferingKind.WORK_LEARNING, DutchLevel.B1,
                        ChildrenArrangement.NOT_PROVIDED, Obligation.FIRM))
                .isEmpty();
        assertThat(of(ParticipationLevel.HIGH, null, OfferingKind.COURSE, null,
                        ChildrenArrangement.NOT_PROVIDED, Obligation.NONE))
                .containsExactly(LevelWarning.NO_RESULT_AT_HIGH_LEVEL);
    }

    @Test
    void whatClaimsNoLevelIsNotWarnedOf() {
        assertThat(of(null, null, OfferingKind.JOB_FAIR, DutchLevel.C1, ChildrenArrangement.NOT_PROVIDED, Obligation.FIRM))
                .isEmpty();
    }

    private static List<LevelWarning> of(ParticipationLevel level, String area, OfferingKind kind, DutchLevel dutch,
            ChildrenArrangement children, Obligation obligation) {
        return LevelWarning.of(new Terms(null, "Aanbod", kind, "GM0758", area, level == null ? List.of() : List.of(level),
                List.of(Theme.NEIGHBOURHOOD), List.of(), dutch, true, children, List.of(), null, List.of(), obligation, null,
                Planning.NONE, Rewards.NONE, Funding.UNKNOWN, null));
    }
}
