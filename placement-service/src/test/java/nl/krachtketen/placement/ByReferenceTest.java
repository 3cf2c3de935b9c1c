package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.kit.test.TestDatabase.count;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation's own system says by its own references which steps women take there, as often as it likes. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class ByReferenceTest {

    private static final String ENDED = "\"ending\":{\"reason\":\"MOVED_ON\"}";

    private final Partner welfare = Partner.WELFARE;
    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final String reference = "stap-" + UUID.randomUUID();

    @Test
    void aPlacementIsStartedChangedAndEndedOnceHoweverOftenItIsTold() {
        UUID woman = News.registered();
        String told = Examples.placement(welfare.id(woman), centre.publishOffering(1));
        String id = placement(told).then().statusCode(201).header("Location", notNullValue()).body("reference", equalTo(reference))
                .extract().path("id");
        placement(told).then().statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id));
        String more = told.replace(":6", ":8");
        placement(more).then().statusCode(200).header("ETag", "\"2\"").body("hoursPerWeek", equalTo(8));
        assertThat(events(woman)).as("the chain hears that she is placed").isEqualTo(1);

        String ended = Examples.with(ENDED, more);
        placement(ended).then().statusCode(200).header("ETag", "\"3\"").body("reason", equalTo("MOVED_ON"));
        placement(ended).then().statusCode(200).header("ETag", "\"3\"");
        placement(more).then().statusCode(200).header("ETag", "\"3\"").body("reason", equalTo("MOVED_ON"));
        assertThat(events(woman)).isEqualTo(2);
        problem(placement(ended.replace("MOVED_ON", "OTHER")), 409, "placement-closed");
        welfare.request().get(at("placements")).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void aTrialIsExtendedAndEndedAndAnActivityCompleted() {
        UUID woman = News.registered();
        String told = Examples.start(welfare.id(woman), centre.publishOffering(1));
        put(welfare, "trials", Examples.with("\"expectedEndDate\":\"2035-06-30\"", told)).then().statusCode(201);
        put(welfare, "trials", Examples.with("\"expectedEndDate\":\"2035-07-31\"", told)).then().statusCode(200)
                .header("ETag", "\"2\"").body("expectedEndDate", equalTo("2035-07-31"));
        String ended = Examples.with("\"ending\":{\"evaluation\":[],\"whatFollows\":\"PLACEMENT\"}", told);
        put(welfare, "trials", ended).then().statusCode(200).header("ETag", "\"3\"");
        put(welfare, "trials", ended).then().statusCode(200).header("ETag", "\"3\"");
        put(welfare, "activities", told).then().statusCode(201).body("completedAt", nullValue());
        put(welfare, "activities", Examples.with("\"completion\":{}", told)).then().statusCode(200).body("completedAt", notNullValue());
        assertThat(events(woman)).as("started, extended, ended; started, completed").isEqualTo(5);
    }

    @Test
    void whatTheSystemKnewAllAlongIsTakenInWhole() {
        UUID woman = News.registered();
        String told = Examples.with("\"occurredAt\":\"2008-11-21T09:30:00+01:00\"", Examples.with(
                "\"ending\":{\"reason\":\"MOVED_ON\",\"occurredAt\":\"2009-02-01T09:00:00Z\"}",
                Examples.placement(welfare.id(woman), centre.publishOffering(1))));
        placement(told).then().statusCode(201).body("startedAt", equalTo("2008-11-21T08:30:00Z"))
                .body("endedAt", equalTo("2009-02-01T09:00:00Z"));
        placement(told).then().statusCode(200).header("ETag", "\"2\"");
        problem(placement(told.replace("2008-11-21", "2008-11-22")), 409, "recorded-otherwise");
        problem(placement(told.replace(welfare.id(woman), welfare.id(News.registered()))), 409, "recorded-otherwise");
    }

    @Test
    void sheAndTheOfferingCanBeNamedByReferencesToo() {
        String dossier = "dossier-" + UUID.randomUUID();
        UUID woman = News.registered(dossier);
        String offered = "aanbod-" + UUID.randomUUID();
        UUID offering = centre.publish(Examples.OFFERING.replace("aanbod-17", offered));
        welfare.request().body("""
                {"participantReference":"%s","offeringId":"%s","hoursPerWeek":4}""".formatted(dossier, offering))
                .put(at("placements")).then().statusCode(201).body("participantId", equalTo(welfare.id(woman)));

        // The volunteer centre calls her by another name. It tells that once together with her identifier.
        String there = "vrijwilliger-" + UUID.randomUUID();
        String named = "{\"participantReference\":\"%s\",\"offeringReference\":\"%s\"}".formatted(there, offered);
        problem(put(centre, "activities", named), 400, "invalid-input");
        String withId = Examples.with("\"participantId\":\"" + centre.id(woman) + "\"", named);
        await().until(() -> put(centre, "activities", withId).statusCode() == 201);
        put(centre, "activities", named).then().statusCode(200).body("participantId", equalTo(centre.id(woman)));

        String changed = there + "-nieuw";
        put(centre, "activities", withId.replace(there, changed)).then().statusCode(200);
        put(centre, "activities", named.replace(there, changed)).then().statusCode(200).body("participantId", equalTo(centre.id(woman)));
        problem(put(centre, "activities", named), 400, "invalid-input");
    }

    @Test
    void eachOrganisationHasItsOwnReferenceToOneStep() {
        UUID woman = News.registered();
        UUID offering = centre.publishOffering(1);
        String atWelfare = placement(Examples.placement(welfare.id(woman), offering)).then().statusCode(201).extract().path("id");
        String atCentre = centre.id("placement", welfare.inward("placement", atWelfare));
        await().until(() -> centre.request().get("/v1/placements/" + atCentre).statusCode() == 200);
        centre.request().get("/v1/placements/" + atCentre).then().body("reference", nullValue());
        centre.request().get(at("placements")).then().statusCode(404);
        centre.request().body("{\"reference\":\"" + reference + "\"}").put("/v1/placements/" + atCentre + "/reference").then()
                .statusCode(200).body("reference", equalTo(reference));
        centre.request().get(at("placements")).then().statusCode(200).body("id", equalTo(atCentre));
        Partner stranger = Partner.LANGUAGE_SCHOOL;
        problem(put(stranger, "placements", Examples.placement(stranger.id(woman), offering)), 404, "not-found");
    }

    @Test
    void aStartThatIsRefusedLeavesTheReferenceFree() {
        UUID woman = News.registered();
        UUID offering = centre.publishOffering(1);
        placementAt("andere-" + reference, Examples.placement(welfare.id(News.registered()), offering)).then().statusCode(201);
        String told = Examples.placement(welfare.id(woman), offering);
        problem(placement(told), 409, "offering-full");
        problem(welfare.request().header("If-Match", "\"1\"").body(told.replace(offering.toString(), centre.publishOffering(1).toString()))
                .put(at("placements")), 412, "precondition-failed");
        placement(Examples.placement(welfare.id(woman), centre.publishOffering(1))).then().statusCode(201);
    }

    @Test
    void whoWasErasedDoesNotComeBackWithTheNextExport() {
        String dossier = "dossier-" + UUID.randomUUID();
        UUID woman = News.registered(dossier);
        String told = "{\"participantReference\":\"%s\",\"offeringId\":\"%s\",\"hoursPerWeek\":4}"
                .formatted(dossier, centre.publishOffering(1));
        placement(told).then().statusCode(201);
        News.erased(woman);
        await().until(() -> count("placement", "select count(*) from known_reference where reference = '" + dossier + "'") == 0);
        problem(placement(told), 409, "erased");
        problem(placement(Examples.with("\"participantId\":\"" + welfare.id(News.registered()) + "\"", told)), 409, "erased");
        assertThat(count("placement", "select count(*) from step_reference where reference = '" + reference + "'")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"123456782,participantReference", "111222333,offeringReference"})
    void citizenServiceNumbersAreRefused(String number, String field) {
        problem(placement("{\"%s\":\"%s\",\"hoursPerWeek\":4}".formatted(field, number)), 400, "invalid-input")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void anOfferingIsPublishedChangedAndConfirmed() {
        String offered = "aanbod-" + UUID.randomUUID();
        String told = Examples.OFFERING.replace("aanbod-17", offered);
        String address = "/v1/offerings/by-reference/" + offered;
        String id = centre.request().body(told).put(address).then().statusCode(201).extract().path("id");
        centre.request().body(told).put(address).then().statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id));
        String more = told.replace("\"places\":2", "\"places\":3");
        centre.request().body(more).put(address).then().statusCode(200).header("ETag", "\"2\"");
        assertThat(count("placement", "select count(*) from outbox where key = '" + id + "'")).isEqualTo(2);
        centre.request().get(address).then().statusCode(200).body("places", equalTo(3));
        Partner.LANGUAGE_SCHOOL.request().get(address).then().statusCode(404);
        problem(centre.request().body(told.replace(offered, "een-andere")).put(address), 400, "invalid-input");
        centre.take(UUID.fromString(id), "closures").then().statusCode(201);
        centre.request().body(more).put(address).then().statusCode(200).body("state", equalTo("CLOSED"));
        problem(centre.request().body(told).put(address), 409, "offering-closed");
    }

    private Response placement(String body) {
        return put(welfare, "placements", body);
    }

    private Response placementAt(String otherReference, String body) {
        return welfare.request().body(body).put("/v1/placements/by-reference/" + otherReference);
    }

    private Response put(Partner partner, String steps, String body) {
        return partner.request().body(body).put(at(steps));
    }

    private String at(String steps) {
        return "/v1/" + steps + "/by-reference/" + reference;
    }

    private static long events(UUID woman) {
        return count("placement", "select count(*) from outbox where topic = 'chain-events' and key = '" + woman + "'");
    }
}
