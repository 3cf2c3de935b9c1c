package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.junit.jupiter.api.Test;

class OfferingTest {

    @Test
    void takingAPlaceTellsNobodyUntilTheLastOneGoes() {
        OpenOffering offering = withPlaces(2);
        OpenOffering first = offering.placeTaken();
        assertThat(first.version()).isEqualTo(offering.version());
        OpenOffering last = first.placeTaken();
        assertThat(last.version()).isEqualTo(offering.version() + 1);
        assertThat(last.occupancy().full()).isTrue();
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
        PausedOffering paused = withPlaces(2).placeTaken().paused();
        assertThatThrownBy(paused::open).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(new Refusal.OfferingPaused()));
        OpenOffering resumed = paused.waitingListJoined().resumed();
        assertThat(resumed.occupancy()).isEqualTo(new Occupancy(2, 1, 1));
        assertThat(resumed.version()).isEqualTo(paused.version() + 1);
    }

    @Test
    void aChangeConfirmsWhatWasHiddenButDoesNotEndAPause() {
        assertThat(withPlaces(2).goneStale().changed(terms(3))).isInstanceOf(OpenOffering.class);
        assertThat(withPlaces(2).paused().changed(terms(3))).isInstanceOf(PausedOffering.class);
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
