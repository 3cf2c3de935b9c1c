package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.PartnerReports;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.kit.inbound.Inbound;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** What each type of event does that a partner may report about steps and offerings. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class ReportedTypesTest {

    private final Partner centre = Partner.of(Partner.VOLUNTEER_CENTRE.oin(), "organiser");
    private final Partner welfare = Partner.WELFARE;
    private final String reference = "aanbod-" + UUID.randomUUID();

    @Inject
    Inbound inbound;

    @Test
    void everyTypeThatPartnersMayReportHereHasAnOperation() {
        assertThat(inbound.types()).containsExactlyInAnyOrderElementsOf(PartnerReports.open().stream()
                .filter(type -> PartnerReports.owner(type).equals("placement")).<Class<? extends Event>>map(EventCatalogue.Entry::recordClass)
                .toList());
    }

    @Test
    void aTrialBeginsAndEnds() {
        UUID woman = News.known();
        UUID offering = centre.publishOffering(1);
        accepted(welfare, "placements.trial-started", at(woman, offering, ""));
        assertThat(Chain.awaitEvent(PlacementEvent.TrialStarted.class, woman).offeringId()).isEqualTo(offering);
        accepted(welfare, "placements.trial-ended", at(woman, offering, ",\"evaluation\":[\"FELT_WELCOME\"],\"whatFollows\":\"NOTHING_FOR_NOW\""));
        Chain.awaitEvent(PlacementEvent.TrialEnded.class, woman);
        centre.offering(offering).then().body("taken", equalTo(0));
    }

    @Test
    void sheBecomesAVolunteerAndStops() {
        UUID woman = News.known();
        UUID offering = centre.publishOffering(1);
        accepted(welfare, "placements.placed", at(woman, offering, ",\"hoursPerWeek\":6"));
        assertThat(Chain.awaitEvent(PlacementEvent.Placed.class, woman).hoursPerWeek()).isEqualTo(6);
        accepted(centre, "placements.placement-ended", at(centre, woman, offering, ",\"reason\":\"MOVED_ON\""));
        Chain.awaitEvent(PlacementEvent.PlacementEnded.class, woman);
    }

    @Test
    void anActivityBeginsWithHerAttendanceAndIsCompleted() {
        UUID woman = News.known();
        UUID offering = centre.publishOffering(1);
        accepted(welfare, "placements.activity-started", at(woman, offering, ",\"kind\":\"COURSE\""));
        // The organiser may tell of her once it knows that she takes part; what is refused may be sent again.
        var came = Report.by(centre, "placements.attended", at(centre, woman, offering, ",\"sessionDate\":\"2008-11-05\",\"present\":true"));
        await().until(() -> came.sentBy(centre).extract().statusCode() == 200);
        assertThat(Chain.awaitEvent(PlacementEvent.Attended.class, woman).present()).isTrue();
        accepted(centre, "placements.attended", at(centre, woman, offering, ",\"sessionDate\":\"2008-11-12\",\"present\":false"));
        accepted(welfare, "placements.activity-completed", at(woman, offering, ",\"kind\":\"COURSE\""));
        Chain.awaitEvent(PlacementEvent.ActivityCompleted.class, woman);
    }

    @Test
    void sheMovesOnAndHalfAYearLaterItIsStillSo() {
        UUID woman = News.known();
        accepted(welfare, "placements.moved-to-education", about(welfare, woman, ""));
        accepted(welfare, "placements.moved-to-enterprise", about(welfare, woman, ""));
        accepted(welfare, "placements.moved-to-work", about(welfare, woman, ",\"sector\":\"CLEANING\""));
        Chain.awaitEvent(OutcomeEvent.MovedToEducation.class, woman);
        Chain.awaitEvent(OutcomeEvent.MovedToEnterprise.class, woman);
        String later = about(welfare, woman, ",\"outcome\":\"WORK\",\"moment\":\"AFTER_6_MONTHS\",\"stillSo\":true").replace("2008-", "2009-");
        accepted(welfare, "placements.outcome-confirmed", later);
        assertThat(Chain.awaitEvent(OutcomeEvent.OutcomeConfirmed.class, woman).outcome()).isEqualTo(OutcomeKind.WORK);
        problem(Report.by(welfare, "placements.outcome-confirmed", later).sentBy(welfare).extract().response(), 409, "confirmed-already");
    }

    @Test
    void anOrganiserKeepsItsOfferingUpToDateByItsOwnReference() {
        accepted(centre, "offerings.published", offering("Fietslessen"));
        UUID id = UUID.fromString(centre.request().get("/v1/offerings?own=true&limit=100").path("items.find { it.reference == '" + reference + "' }.id"));
        centre.request().header("If-Match", "*").body(Examples.OFFERING.replace("aanbod-17", reference)).put("/v1/offerings/" + id).then().statusCode(200);
        accepted(centre, "offerings.changed", offering("Fietslessen op woensdag"));
        centre.offering(id).then()
                .body("title", equalTo("Fietslessen op woensdag"))
                .body("description", equalTo("Acht lessen, een fiets is te leen."))
                .body("places", equalTo(null));
        accepted(centre, "offerings.reach-reported", """
            {"offeringId":"%s","occurredAt":"2008-11-03T09:00:00Z","reachDate":"2008-11-03","people":40,"women":30,"channel":"LEAFLET"}""".formatted(id));
        assertThat(Chain.awaitEvent(OfferingEvent.ReachReported.class, id).women()).isEqualTo(30);
        accepted(centre, "offerings.paused", named());
        centre.offering(id).then().body("state", equalTo("PAUSED"));
        accepted(centre, "offerings.closed", named());
        centre.offering(id).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void nobodyTouchesTheOfferingOfAnother() {
        accepted(centre, "offerings.published", offering("Fietslessen"));
        var other = Partner.LANGUAGE_SCHOOL;
        problem(Report.by(other, "offerings.closed", named()).sentBy(other).extract().response(), 404, "not-found");
        Report.by(centre, "offerings.published", offering("Elders").replace("GM0758", "GM0268")).sentBy(centre).statusCode(403);
        Report.by(centre, "offerings.closed", "{\"occurredAt\":\"2008-11-03T09:00:00Z\"}").sentBy(centre)
                .statusCode(400).body("errors.field", contains("data.reference"));
        Report.by(centre, "offerings.changed", named()).sentBy(centre).statusCode(400).body("errors.field", hasItem("data.title"));
    }

    private static void accepted(Partner partner, String type, String data) {
        Report.by(partner, type, data).sentBy(partner).statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    private String at(UUID woman, UUID offering, String more) {
        return at(welfare, woman, offering, more);
    }

    private static String at(Partner partner, UUID woman, UUID offering, String more) {
        return about(partner, woman, ",\"offeringId\":\"" + offering + "\"" + more);
    }

    private static String about(Partner partner, UUID woman, String more) {
        return "{\"participantId\":\"%s\",\"occurredAt\":\"2008-11-03T09:00:00Z\"%s}".formatted(partner.id(woman), more);
    }

    private String named() {
        return "{\"reference\":\"%s\",\"occurredAt\":\"2008-11-03T09:00:00Z\"}".formatted(reference);
    }

    private String offering(String title) {
        return """
            {"occurredAt":"2008-11-03T09:00:00Z","reference":"%s","title":"%s","kind":"COURSE","municipality":"GM0758",
             "participationLevels":["LOW"],"themes":["HEALTH"],"languages":["tr"],"womenOnly":true,"children":"CARE_ON_SITE",
             "slots":[{"day":"WEDNESDAY","part":"MORNING"}],"nextSteps":[],"obligation":"LIGHT"}""".formatted(reference, title);
    }
}
