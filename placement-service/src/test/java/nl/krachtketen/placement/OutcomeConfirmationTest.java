package nl.krachtketen.placement;

import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Still at work after half a year, and after a year? Somebody is asked for it, once for each. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class OutcomeConfirmationTest {

    private final Partner welfare = Partner.WELFARE;
    private final UUID woman = News.registered();

    @Test
    void afterHalfAYearHerHolderIsAskedAndTheAnswerIsPublished() {
        String outcome = outcomeOf(7);
        assertThat(dueMoments(outcome)).containsExactly("AFTER_6_MONTHS");
        confirm(outcome, "AFTER_6_MONTHS", true)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("confirmations.moment", contains("AFTER_6_MONTHS"))
                .body("confirmations.stillSo", contains(true));
        assertThat(dueMoments(outcome)).isEmpty();
        var told = Chain.awaitEvent(OutcomeEvent.OutcomeConfirmed.class, woman);
        assertThat(told.outcome()).isEqualTo(OutcomeKind.WORK);
        assertThat(told.moment()).isEqualTo(ConfirmationMoment.AFTER_6_MONTHS);
        assertThat(told.stillSo()).isTrue();
        problem(confirm(outcome, "AFTER_6_MONTHS", false), 409, "confirmed-already");
    }

    @Test
    void nobodyIsAskedTooSoonAndNobodyAnswersTooSoon() {
        String outcome = outcomeOf(5);
        assertThat(dueMoments(outcome)).isEmpty();
        problem(confirm(outcome, "AFTER_6_MONTHS", true), 400, "invalid-input").body("errors.field", hasItem("moment"));
    }

    @Test
    void afterAYearOnlyTheYearIsAskedForThoughBothCanBeToldOf() {
        String outcome = outcomeOf(13);
        assertThat(dueMoments(outcome)).containsExactly("AFTER_12_MONTHS");
        confirm(outcome, "AFTER_6_MONTHS", true).then().statusCode(201);
        assertThat(dueMoments(outcome)).containsExactly("AFTER_12_MONTHS");
        confirm(outcome, "AFTER_12_MONTHS", true).then().statusCode(201);
        assertThat(dueMoments(outcome)).isEmpty();
        welfare.request().get("/v1/outcomes/" + outcome).then().body("confirmations.stillSo", contains(true, true));
    }

    @Test
    void whatIsNoLongerSoIsNotAskedForAgain() {
        String outcome = outcomeOf(13);
        confirm(outcome, "AFTER_6_MONTHS", false).then().statusCode(201);
        assertThat(dueMoments(outcome)).isEmpty();
    }

    @Test
    void itIsNobodyElsesToTell() {
        String outcome = outcomeOf(7);
        String elsewhere = Partner.LANGUAGE_SCHOOL.id("outcome", welfare.inward("outcome", outcome));
        problem(Partner.LANGUAGE_SCHOOL.post("/v1/outcomes/" + elsewhere + "/confirmations", body("AFTER_6_MONTHS", true)), 404, "not-found");
        problem(welfare.post("/v1/outcomes/" + outcome + "/confirmations", "{\"moment\":\"AFTER_6_MONTHS\"}"), 400, "invalid-input")
                .body("errors.field", equalTo(List.of("stillSo")));
    }

    private String outcomeOf(int monthsAgo) {
        String then = OffsetDateTime.now(ZoneOffset.UTC).minusMonths(monthsAgo).toString();
        String body = Examples.with("\"occurredAt\":\"" + then + "\"", Examples.outcome(welfare.id(woman)));
        return welfare.post("/v1/outcomes", body).then().statusCode(201).extract().path("id");
    }

    private List<String> dueMoments(String outcome) {
        List<Map<String, String>> due = welfare.request()
                .get("/v1/outcome-confirmations?limit=100&cursor=" + justBefore(outcome))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return due.stream().filter(item -> item.get("outcomeId").equals(outcome)).map(item -> item.get("moment")).toList();
    }

    private String justBefore(String outcome) {
        UUID id = welfare.inward("outcome", outcome);
        return welfare.id("outcome", new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1));
    }

    private Response confirm(String outcome, String moment, boolean stillSo) {
        return welfare.post("/v1/outcomes/" + outcome + "/confirmations", body(moment, stillSo));
    }

    private static String body(String moment, boolean stillSo) {
        return "{\"moment\":\"" + moment + "\",\"stillSo\":" + stillSo + "}";
    }
}
