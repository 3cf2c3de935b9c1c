package nl.krachtketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerReportsTest {

    @Test
    void aPartnerTellsThatSomebodyFoundWorkAndTheServiceOfPlacementsTakesItIn() {
        var moved = EventCatalogue.of(OutcomeEvent.MovedToWork.class);
        assertThat(PartnerReports.open()).contains(moved);
        assertThat(PartnerReports.owner(moved)).isEqualTo("placement");
    }

    @Test
    void whatOnlyThePlatformCanBringAboutIsClosedAndSaysWhy() {
        assertThat(PartnerReports.whyClosed(EventCatalogue.of(ParticipantEvent.Registered.class)).orElseThrow()).contains("personal data");
        assertThat(EventCatalogue.all()).filteredOn(entry -> PlaceEvent.class.isAssignableFrom(entry.recordClass()))
                .hasSize(4).allMatch(entry -> PartnerReports.whyClosed(entry).isPresent());
    }

    @Test
    void everyOwnerIsOneOfTheServicesThatRecordEvents() {
        assertThat(EventCatalogue.all()).extracting(PartnerReports::owner).containsOnly("participant", "placement", "matching");
    }

    @Test
    void aReportSaysWhatHappenedAndLeavesOutWhatThePlatformKnows() {
        var attended = EventCatalogue.of(PlacementEvent.Attended.class);
        assertThat(PartnerReports.mayLeaveOut(attended, "recruitmentChannel")).isTrue();
        assertThat(PartnerReports.mayLeaveOut(attended, "sessionDate")).isFalse();
        assertThat(PartnerReports.mayLeaveOut(EventCatalogue.of(OfferingEvent.Closed.class), "title")).isTrue();
        assertThat(PartnerReports.mayLeaveOut(EventCatalogue.of(OfferingEvent.Changed.class), "title")).isFalse();
    }
}
