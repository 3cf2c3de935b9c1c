package nl.krachtketen.participant.attention;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stays away twice in a row is asked how she is. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class AbsenceTest {

    private static final String MUNICIPALITY = "GM0758";
    private static final LocalDate FIRST = LocalDate.of(2009, 3, 4);

    @Inject
    Breda breda;

    private final String holder = Breda.organisation();
    private final String organiser = Breda.organisation();
    private final UUID lessons = UUID.randomUUID();
    private final UUID choir = UUID.randomUUID();

    private UUID woman;

    @BeforeEach
    void aWomanTakesPart() {
        woman = breda.register(holder, MUNICIPALITY);
    }

    @Test
    void twoAbsencesInARowAreToldToHerContactPersonOnce() {
        attended(lessons, 1, false);
        attended(lessons, 2, false);
        attended(lessons, 3, false);
        allArrived(3);
        notices().body("items", hasSize(1)).body("items[0].kind", equalTo("ABSENT_TWICE"))
                .body("items[0].participantId", equalTo(breda.her(woman, holder))).body("items[0].contactPerson", equalTo("intake-oost"))
                .body("items[0].offeringId", equalTo(lessons.toString()));
    }

    @Test
    void whoCameBackAndStaysAwayAgainIsAskedAgain() {
        attended(lessons, 1, false);
        attended(lessons, 2, false);
        attended(lessons, 3, true);
        attended(lessons, 4, false);
        attended(lessons, 5, false);
        allArrived(5);
        notices().body("items", hasSize(2));
    }

    @Test
    void oneAbsenceHereAndOneThereAreNotTwoInARow() {
        attended(lessons, 1, false);
        attended(choir, 2, false);
        attended(lessons, 3, true);
        attended(lessons, 4, false);
        allArrived(4);
        notices().body("items", empty());
    }

    @Test
    void aCorrectionCounts() {
        attended(lessons, 1, false);
        attended(lessons, 2, true);
        attended(lessons, 2, false, 2);
        allArrived(3);
        notices().body("items", hasSize(1));
    }

    @Test
    void whatIsOldPromptsNobody() {
        attended(lessons, 3, true);
        attended(lessons, 1, false);
        attended(lessons, 2, false);
        allArrived(3);
        notices().body("items", empty());
    }

    private void attended(UUID offering, int week, boolean present) {
        attended(offering, week, present, 1);
    }

    private void attended(UUID offering, int week, boolean present, long sequence) {
        LocalDate session = FIRST.plusWeeks(week);
        Instant when = Instant.parse(session + "T08:00:00Z");
        var about = new About(woman, when, MUNICIPALITY, organiser, null, RecruitmentChannel.HOME_VISIT, true, null);
        Chain.publish(new PlacementEvent.Attended(about, offering, session, present), sequence);
    }

    /** What she attended stands on her timeline, after her registration. */
    private void allArrived(int sessions) {
        await().untilAsserted(() -> breda.caseworker(holder, MUNICIPALITY).get("/v1/participants/{id}/timeline", breda.her(woman, holder))
                .then().body("entries", hasSize(sessions + 1)));
    }

    private ValidatableResponse notices() {
        return breda.caseworker(holder, MUNICIPALITY).get("/v1/notices").then().statusCode(200);
    }
}
