package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.junit.jupiter.api.Test;

class OfferingTest {

    private static final Instant NOW = Instant.parse("2009-03-11T09:00:00Z");

    @Test
    void takingAPlaceTellsNobodyAsLongAsEveryGroupFitsIn() {
        OpenOffering twentyTwo = withPlaces(23).placeTaken();
        assertThat(twentyTwo.version()).isEqualTo(1);
        OpenOffering twentyOne = twentyTwo.placeTaken();
        assertThat(twentyOne.version()).isEqualTo(1);
        OpenOffering twenty = twentyOne.placeTaken();
        assertThat(twenty.version()).as("she and twenty others do not fit in any more").isEqualTo(2);
        assertThat(twenty.placeFreed().version()).as("now they do").isEqualTo(3);
    }

    @Test
    void whoeverGoesTogetherHearsOfEachOfTheLastPlaces() {
        OpenOffering first = withPlaces(2).placeTaken();
        assertThat(first.version()).isEqualTo(2);
        OpenOffering last = first.placeTaken();
        assertThat(last.version()).isEqualTo(3);
        assertThat(last.occupancy().full()).isTrue();
    }

    @Test
    void timeToAnswerPassesForAnOrganiserThatForgotItsOfferingAndNotForOneThatPausedIt() {
        Instant later = NOW.plusSeconds(60);
        assertThat(withPlaces(2).clock(later)).isEqualTo(later);
        assertThat(withPlaces(2).goneStale(NOW).clock(later)).isEqualTo(later);
        assertThat(withPlaces(2).paused(NOW).clock(later)).isEqualTo(NOW);
    }

    @Test
    void aFullOfferingGivesNoPlace() {
        OpenOffering full = withPlaces(1).placeTaken();
        assertThatThrownBy(full::placeTaken)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.OfferingFull()));
    }

    @Test
    void aPlaceThatCameFreeBelongsToWhoeverWaits() {
        OpenOffering full = withPlaces(1).placeTaken().waitingListJoined();
        OpenOffering freed = full.placeFreed();
        assertThat(freed.occupancy().full()).isTrue();
        assertThat(freed.version()).isEqualTo(full.version());
        assertThat(freed.occupancy().due()).isEqualTo(1);
        assertThatThrownBy(freed::placeTaken).isInstanceOf(Refused.class);
        assertThat(freed.placeGivenToNext().occupancy()).isEqualTo(new Occupancy(1, 1, 0));
    }

    @Test
    void aFullOfferingThatNobodyWaitsForOpensWhenAPlaceComesFree() {
        OpenOffering full = withPlaces(1).placeTaken();
        OpenOffering freed = full.placeFreed();
        assertThat(freed.occupancy().full()).isFalse();
        assertThat(freed.version()).isEqualTo(full.version() + 1);
    }

    @Test
    void anOfferingWithoutLimitIsNeverFull() {
        OpenOffering offering = OpenOffering.published(UUID.randomUUID(), "00000001001001002758", terms(null));
        for (int i = 0; i < 100; i++) {
            offering = offering.placeTaken();
        }
        assertThat(offering.occupancy().full()).isFalse();
        assertThat(offering.version()).isEqualTo(1);
    }

    @Test
    void placesThatAreTakenCannotBeTakenAway() {
        OpenOffering offering = withPlaces(3).placeTaken().placeTaken();
        assertThatThrownBy(() -> offering.changed(terms(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.PlacesInUse(2)));
        assertThat(offering.changed(terms(2)).occupancy().full()).isTrue();
    }

    @Test
    void afterAChangeEverybodyWhoWaitsIsDueWhenThereIsNoLimitAnyMore() {
        OpenOffering offering = withPlaces(1)
                .placeTaken()
                .waitingListJoined()
                .waitingListJoined()
                .changed(terms(null));
        assertThat(offering.occupancy().due()).isEqualTo(2);
        assertThat(offering.occupancy().full()).isFalse();
    }

    @Test
    void aClosedOfferingCannotBeJoinedOrChangedButPlacesComeFree() {
        ClosedOffering closed = withPlaces(2).placeTaken().closed();
        assertThatThrownBy(closed::open).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(new Refusal.OfferingClosed()));
        ClosedOffering freed = closed.placeFreed();
        assertThat(freed.occupancy().taken()).isZero();
        assertThat(freed.version()).isEqualTo(closed.version());
    }

    @Test
    void aPausedOfferingLetsNobodyInAndKeepsPlacesAndTurns() {
        PausedOffering paused = withPlaces(2).placeTaken().paused(NOW);
        assertThatThrownBy(paused::open).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(new Refusal.OfferingPaused()));
        OpenOffering resumed = paused.waitingListJoined().resumed();
        assertThat(resumed.occupancy()).isEqualTo(new Occupancy(2, 1, 1));
        assertThat(resumed.version()).isEqualTo(paused.version() + 1);
    }

    @Test
    void aChangeConfirmsWhatWasHiddenButDoesNotEndAPause() {
        assertThat(withPlaces(2).goneStale(NOW).changed(terms(3))).isInstanceOf(OpenOffering.class);
        assertThat(withPlaces(2).paused(NOW).changed(terms(3))).isInstanceOf(PausedOffering.class);
    }

    @Test
    void onlyItsOrganiserPasses() {
        OpenOffering offering = withPlaces(1);
        offering.requireOrganiser(offering.organisation());
        assertThatThrownBy(() -> offering.requireOrganiser("00000001001001009999"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void countsThatCannotBeAreNoOccupancy() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Occupancy(1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Occupancy(1, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Occupancy(1, 0, -1));
    }

    private static OpenOffering withPlaces(int places) {
        return OpenOffering.published(UUID.randomUUID(), "00000001001001002758", terms(places));
    }

    private static Terms terms(Integer places) {
        return new Terms(
                null,
                "Koffieochtend",
                OfferingKind.COMMUNITY_CENTRE_ACTIVITY,
                "GM0758",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ChildrenArrangement.COME_ALONG,
                List.of(),
                places,
                List.of(),
                Obligation.NONE,
                null,
                Planning.NONE,
                Rewards.NONE,
                Funding.UNKNOWN,
                null);
    }
}
