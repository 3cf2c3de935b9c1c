package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came, by person or counted by head, and how many were reached who are not registered. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AttendanceTest {

    private static final String DAY = "\"sessionDate\":\"2009-03-11\"";

    private final Partner centre = Partner.VOLUNTEER_CENTRE;

    private UUID offering;
    private UUID ayse;
    private UUID fatma;

    @BeforeEach
    void twoWomenTakePart() {
        offering = centre.publishOffering(null);
        ayse = takesPart();
        fatma = takesPart();
    }

    @Test
    void theChainHearsWhoCameAndWhoDidNot() {
        session("\"present\":[\"%s\"],\"absent\":[\"%s\"]".formatted(centre.id(ayse), centre.id(fatma)))
                .statusCode(201)
                .body("present", contains(centre.id(ayse)))
                .body("absent", contains(centre.id(fatma)));
        var came = Chain.awaitEvent(PlacementEvent.Attended.class, ayse);
        assertThat(came.present()).isTrue();
        assertThat(came.sessionDate()).isEqualTo(LocalDate.of(2009, 3, 11));
        assertThat(came.offeringId()).isEqualTo(offering);
        assertThat(Chain.awaitEvent(PlacementEvent.Attended.class, fatma).present())
                .isFalse();
    }

    @Test
    void tellingItAgainCorrectsWhomItNamesAndTellsNothingTwice() {
        session("\"present\":[\"%s\"],\"absent\":[\"%s\"]".formatted(centre.id(ayse), centre.id(fatma)))
                .statusCode(201);
        session("\"present\":[\"%s\"]".formatted(centre.id(ayse))).statusCode(200);
        session("\"present\":[\"%s\"],\"headcount\":7".formatted(centre.id(fatma)))
                .statusCode(200)
                .body("present", containsInAnyOrder(centre.id(ayse), centre.id(fatma)))
                .body("absent", empty());
        await().untilAsserted(() -> assertThat(toldOf(fatma)).containsExactly(false, true));
        assertThat(toldOf(ayse)).containsExactly(true);
        centre.request()
                .get("/v1/offerings/" + offering + "/sessions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].headcount", equalTo(7));
    }

    @Test
    void nobodyIsNotedWhoHasNothingToDoWithThisOffering() {
        UUID other = offering;
        offering = centre.publishOffering(null);
        session("\"present\":[\"%s\"]".formatted(centre.id(ayse))).statusCode(403);
        centre.startTrial(ayse, other).then().statusCode(201);
        session("\"present\":[\"%s\"]".formatted(centre.id(ayse))).statusCode(403);
        offering = other;
        session("\"present\":[\"%s\"]".formatted(centre.id(ayse))).statusCode(201);
    }

    @Test
    void aDropInCountsHeads() {
        session("\"headcount\":15").statusCode(201).body("headcount", equalTo(15)).body("present", empty());
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        wrong(DAY, "headcount");
        wrong(DAY + ",\"headcount\":0,\"present\":[\"" + centre.id(ayse) + "\"]", "headcount");
        wrong(DAY + ",\"present\":[\"" + Partner.WELFARE.id(ayse) + "\"]", "present[0]");
        wrong(DAY + ",\"present\":[\"%1$s\"],\"absent\":[\"%1$s\"]".formatted(centre.id(ayse)), "absent[0]");
        wrong("\"sessionDate\":\"2999-01-01\",\"headcount\":3", "sessionDate");
        wrong("\"headcount\":3", "sessionDate");
        Partner.LANGUAGE_SCHOOL
                .post("/v1/offerings/" + offering + "/sessions", "{" + DAY + ",\"headcount\":3}")
                .then()
                .statusCode(403);
    }

    @Test
    void whenSheIsErasedTheSessionStaysWithoutHer() {
        session("\"present\":[\"%s\"],\"headcount\":15".formatted(centre.id(ayse))).statusCode(201);
        News.erased(ayse);
        await().untilAsserted(() -> assertThat(TestDatabase.count(
                        "placement", "select count(*) from attendance where participant = '" + ayse + "'"))
                .isZero());
        centre.request()
                .get("/v1/offerings/" + offering + "/sessions")
                .then()
                .body("items[0].headcount", equalTo(15))
                .body("items[0].present", empty());
    }

    @Test
    void reachIsCountedOnceForEachDayAndChannelAndCanBeCorrected() {
        reach(340, 212).statusCode(201).body("people", equalTo(340));
        var told = Chain.awaitEvent(OfferingEvent.ReachReported.class, offering);
        assertThat(told.women()).isEqualTo(212);
        assertThat(told.municipality()).isEqualTo("GM0758");
        assertThat(told.channel()).isEqualTo(RecruitmentChannel.NEIGHBOURHOOD_MEETING);
        reach(340, 212).statusCode(200);
        reach(300, 200).statusCode(200);
        await().untilAsserted(() -> assertThat(Chain.records("offering-events").stream()
                        .filter(record -> offering.toString().equals(record.key()))
                        .filter(record -> Chain.header(record, "ce_type").contains("reach-reported"))
                        .map(record -> Chain.header(record, "ce_sequence").replaceFirst("^0+", "")))
                .containsExactly("1", "2"));
        reach(10, 11).statusCode(400).body("errors.field", hasItem("women"));
    }

    private UUID takesPart() {
        UUID woman = News.registered();
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        await().until(() -> TestDatabase.count("placement", """
            select count(*) from participant_access where participant = '%s' and organisation = '%s'"""
                        .formatted(woman, centre.oin()))
                == 1);
        return woman;
    }

    private ValidatableResponse session(String rest) {
        return centre.post("/v1/offerings/" + offering + "/sessions", "{" + DAY + "," + rest + "}")
                .then();
    }

    private void wrong(String fields, String field) {
        centre.post("/v1/offerings/" + offering + "/sessions", "{" + fields + "}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private ValidatableResponse reach(int people, int women) {
        return centre.post("/v1/offerings/" + offering + "/reach", """
            {"reachDate":"2009-03-08","people":%d,"women":%d,"channel":"NEIGHBOURHOOD_MEETING"}"""
                        .formatted(people, women))
                .then();
    }

    private static List<Boolean> toldOf(UUID woman) {
        return Chain.records("chain-events").stream()
                .filter(record -> woman.toString().equals(record.key()))
                .filter(record -> Chain.header(record, "ce_type").contains("attended"))
                .map(record -> (PlacementEvent.Attended) EventJson.read(Chain.header(record, "ce_type"), record.value()))
                .map(PlacementEvent.Attended::present)
                .toList();
    }
}
