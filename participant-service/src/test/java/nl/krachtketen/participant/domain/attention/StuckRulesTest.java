package nl.krachtketen.participant.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** Who is stuck and who never is, whatever she does and however long it lasts. */
class StuckRulesTest {

    private static final Instant SINCE = Instant.parse("2008-06-05T09:00:00Z");
    private static final String HOLDER = "00000001001001001758";
    private static final String ASKED = "00000001001001002758";
    private static final int YEARS = 3650;

    private final Thresholds thresholds = Thresholds.usual();

    @Property
    void aWomanOfALowLevelWhoTakesPartInSomethingIsNeverStuck(@ForAll("standings") Standing she, @ForAll @IntRange(max = YEARS) int days) {
        Assume.that(!she.running().isEmpty());
        assertThat(judge(of(ParticipationLevel.LOW, she), days)).isInstanceOf(Verdict.Exempt.class);
    }

    @Property
    void whoIsPausedOrHasLeftIsNeverStuck(@ForAll("standings") Standing she, @ForAll @IntRange(max = YEARS) int days) {
        Assume.that(she.presence() != Presence.IN_CHAIN);
        assertThat(judge(she, days)).isInstanceOf(Verdict.Exempt.class);
    }

    @Property
    void whoHasMovedOnIsNeverStuckWhateverEndsAfterwards(@ForAll("standings") Standing she, @ForAll @IntRange(max = YEARS) int days) {
        Assume.that(she.running().contains(Running.OUTCOME));
        assertThat(judge(she, days)).isInstanceOf(Verdict.Exempt.class);
    }

    @Property
    void whoIsStuckStaysStuckUntilSomethingHappens(@ForAll("waiting") Standing she, @ForAll @IntRange(max = YEARS) int days,
            @ForAll @IntRange(max = YEARS) int later) {
        if (judge(she, days) instanceof Verdict.Stuck) {
            assertThat(judge(she, days + later)).isInstanceOf(Verdict.Stuck.class);
        }
    }

    @Property
    void whoIsUnderWayIsStuckFromTheMomentThatWasForetoldAndNotBefore(@ForAll("waiting") Standing she) {
        Instant until = ((Verdict.UnderWay) judge(she, 0)).until();
        assertThat(StuckRules.judge(she, thresholds, until)).isInstanceOf(Verdict.Stuck.class);
        assertThat(StuckRules.judge(she, thresholds, until.minusMillis(1))).isEqualTo(new Verdict.UnderWay(until));
    }

    @Property
    void nobodyIsHurriedMoreAtALowerLevel(@ForAll("waiting") Standing she, @ForAll @IntRange(max = YEARS) int days) {
        if (judge(of(ParticipationLevel.LOW, she), days) instanceof Verdict.Stuck) {
            assertThat(judge(of(ParticipationLevel.MIDDLE, she), days)).isInstanceOf(Verdict.Stuck.class);
        }
        if (judge(of(ParticipationLevel.MIDDLE, she), days) instanceof Verdict.Stuck) {
            assertThat(judge(of(ParticipationLevel.HIGH, she), days)).isInstanceOf(Verdict.Stuck.class);
        }
    }

    @Property
    void aMunicipalitysThresholdCountsForThatStepAndLevelOnly(@ForAll("waiting") Standing she,
            @ForAll @IntRange(min = 1, max = YEARS) int days) {
        Assume.that(she.level() != null);
        Thresholds own = thresholds.with(List.of(new Threshold(she.step(), she.level(), days)));
        assertThat(StuckRules.judge(she, own, SINCE)).isEqualTo(new Verdict.UnderWay(SINCE.plus(Duration.ofDays(days))));
        assertThat(own.all()).hasSameSizeAs(thresholds.all()).filteredOn(t -> t.step() != she.step()).isSubsetOf(thresholds.all());
    }

    @Property
    void itIsTheHoldersTurnUnlessAnotherOrganisationWasAsked(@ForAll("standings") Standing she) {
        boolean asked = Set.of(ChainStep.HANDOVER_OFFERED, ChainStep.WAITING_LISTED).contains(she.step());
        assertThat(she.turn()).isEqualTo(asked ? ASKED : HOLDER);
    }

    @Example
    void aWomanOfAMiddleLevelWhoWaitsForAPlaceIsStuckAfterTwoMonths() {
        Standing she = new Standing(Presence.IN_CHAIN, ParticipationLevel.MIDDLE, ChainStep.WAITING_LISTED, SINCE, ASKED, HOLDER, Set.of());
        assertThat(judge(she, 59)).isInstanceOf(Verdict.UnderWay.class);
        assertThat(judge(she, 60)).isEqualTo(new Verdict.Stuck());
    }

    @Example
    void theEndOfACourseIsNoStandstillWhileSheIsAVolunteer() {
        assertThat(judge(afterACourse(Running.PLACEMENT), YEARS)).isEqualTo(new Verdict.Exempt(NeverStuck.PLACED));
    }

    @Example
    void theEndOfACourseHidesNoTrialThatGoesOnForTooLong() {
        assertThat(afterACourse(Running.TRIAL).step()).isEqualTo(ChainStep.TRIAL);
        assertThat(judge(afterACourse(Running.TRIAL), 59)).isInstanceOf(Verdict.UnderWay.class);
        assertThat(judge(afterACourse(Running.TRIAL), 60)).isEqualTo(new Verdict.Stuck());
    }

    private static Standing afterACourse(Running goesOn) {
        return new Standing(Presence.IN_CHAIN, ParticipationLevel.HIGH, ChainStep.ORIENTATION_COMPLETED, SINCE, ASKED, HOLDER,
                Set.of(goesOn));
    }

    @Example
    void whoseLevelIsNotKnownYetGetsTheTimeOfAMiddleLevel() {
        Standing she = new Standing(Presence.IN_CHAIN, null, ChainStep.REGISTERED, SINCE, HOLDER, HOLDER, Set.of());
        assertThat(judge(she, 0)).isEqualTo(judge(of(ParticipationLevel.MIDDLE, she), 0));
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(Arbitraries.of(Presence.class), Arbitraries.of(ParticipationLevel.class).injectNull(0.1),
                        Arbitraries.of(ChainStep.class), Arbitraries.of(Running.class).set())
                .as((presence, level, step, running) -> new Standing(presence, level, step, SINCE, ASKED, HOLDER, running));
    }

    /** In the chain, at a step at which one can be stuck, and nothing goes on. */
    @Provide
    Arbitrary<Standing> waiting() {
        return Combinators.combine(Arbitraries.of(ParticipationLevel.class).injectNull(0.1),
                        Arbitraries.of(ChainStep.class).filter(Thresholds::existFor))
                .as((level, step) -> new Standing(Presence.IN_CHAIN, level, step, SINCE, ASKED, HOLDER, Set.of()));
    }

    private static Standing of(ParticipationLevel level, Standing she) {
        return new Standing(she.presence(), level, she.step(), she.since(), she.asked(), she.holder(), she.running());
    }

    private Verdict judge(Standing she, int days) {
        return StuckRules.judge(she, thresholds, SINCE.plus(Duration.ofDays(days)));
    }
}
