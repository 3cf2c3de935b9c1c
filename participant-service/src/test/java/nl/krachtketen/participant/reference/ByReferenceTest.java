package nl.krachtketen.participant.reference;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.kit.test.TestDatabase.count;
import static nl.krachtketen.participant.reference.Export.CENTRE;
import static nl.krachtketen.participant.reference.Export.INTAKE;
import static nl.krachtketen.participant.reference.Export.OTHER;
import static nl.krachtketen.participant.reference.Export.WITH_STEPS;
import static nl.krachtketen.participant.reference.Export.WOMAN;
import static nl.krachtketen.participant.reference.Export.as;
import static nl.krachtketen.participant.reference.Export.get;
import static nl.krachtketen.participant.reference.Export.newReference;
import static nl.krachtketen.participant.reference.Export.put201;
import static nl.krachtketen.participant.reference.Export.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation's own system says by its own references what it knows of participants, as often as it likes. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ByReferenceTest {

    @Inject
    Pairwise pairwise;

    @Test
    void whoeverIsNewIsRegisteredAndToldAgainNothingChanges() {
        String reference = newReference();
        String id = put(reference, WOMAN).statusCode(201).header("ETag", "\"1\"").body("reference", equalTo(reference))
                .header("Location", endsWith("/v1/participants/" + get(CENTRE, reference).extract().path("id"))).extract().path("id");
        put(reference, WOMAN).statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id));
        get(CENTRE, reference).statusCode(200).body("id", equalTo(id)).body("person.birthYear", equalTo(1971));
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void onlyWhatDiffersIsRecorded() {
        String reference = newReference();
        String id = put201(reference, WOMAN);
        put(reference, WOMAN.replace("intake-oost", "intake-west")).statusCode(200).header("ETag", "\"2\"").body("contactPerson", equalTo("intake-west"));
        put(reference, WOMAN.replace("1971", "1972").replace("intake-oost", "intake-west").replace("NONE", "BENEFIT"))
                .statusCode(200).body("benefitSituation", equalTo("BENEFIT"));
        get(CENTRE, reference).body("person.birthYear", equalTo(1972)).body("contactPerson", equalTo("intake-west"));
        assertThat(events(id)).as("who she is and whom she turns to are told to nobody").isEqualTo(1);
    }

    @Test
    void whatIsLeftOutStays() {
        String reference = newReference();
        put201(reference, WOMAN);
        put(reference, """
                {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true}""")
                .statusCode(200).header("ETag", "\"1\"");
        get(CENTRE, reference).body("person.givenName", equalTo("Voorbeeld")).body("contactPerson", equalTo("intake-oost"));
    }

    @Test
    void herStepsAreRecordedOnce() {
        String reference = newReference();
        String id = put(reference, WITH_STEPS).statusCode(201).header("ETag", "\"4\"").body("participationLevel", equalTo("MIDDLE"))
                .body("inChain", equalTo(false)).extract().path("id");
        put(reference, WITH_STEPS).statusCode(200).header("ETag", "\"4\"");
        assertThat(events(id)).as("registered, intake, level, departure").isEqualTo(4);
        put(reference, WITH_STEPS.replace("2008-09-01", "2009-02-01").replace(",\"departure\":\"MOVED_AWAY\"", "")).statusCode(200)
                .body("inChain", equalTo(true));
        as(CENTRE).get("/v1/participants/{id}/intakes", id).then().body("items.occurredAt[0]", equalTo("2009-02-01T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"occurredAt\":\"2008-10-01T09:00:00+02:00\""})
    void whoCameBackIsNotThrownOutByTheNextExport(String moment) {
        String reference = newReference();
        String export = WITH_STEPS.replace("\"MOVED_AWAY\"", "\"MOVED_AWAY\"" + moment);
        String id = put201(reference, export);
        as(CENTRE).body(INTAKE).post("/v1/participants/{id}/intakes", id).then().statusCode(201);
        long known = events(id);
        put(reference, export).statusCode(200).body("inChain", equalTo(true)).body("participationLevel", equalTo("LOW"));
        assertThat(events(id)).isEqualTo(known);
        put(reference, export.replace("MOVED_AWAY", "NO_TIME").replace("2008-10", "2009-10")).statusCode(200)
                .body("inChain", equalTo(false));
    }

    @Test
    void aDepartureFromBeforeHerLastIntakeChangesNothing() {
        String reference = newReference();
        put201(reference, WITH_STEPS.replace(",\"departure\":\"MOVED_AWAY\"", ""));
        put(reference, WITH_STEPS.replace("\"MOVED_AWAY\"", "\"MOVED_AWAY\",\"occurredAt\":\"2008-08-01T09:00:00+02:00\"")).statusCode(200)
                .header("ETag", "\"3\"").body("inChain", equalTo(true));
    }

    @Test
    void whatTheChainWasToldAtHerRegistrationStays() {
        String reference = newReference();
        put201(reference, WOMAN);
        put(reference, WOMAN.replace("true", "false")).statusCode(409).body("type", endsWith("/registered-otherwise"));
        put(reference, WOMAN.replace("HOME_VISIT", "SCHOOL")).statusCode(409).body("type", endsWith("/registered-otherwise"));
    }

    @Test
    void aVersionCanBeDemanded() {
        String reference = newReference();
        onVersionOne(reference).statusCode(412);
        put201(reference, WOMAN);
        onVersionOne(reference).statusCode(200);
        put(reference, WOMAN.replace("oost", "west")).statusCode(200);
        onVersionOne(reference).statusCode(412);
    }

    private static ValidatableResponse onVersionOne(String reference) {
        return as(CENTRE).header("If-Match", "\"1\"").body(WOMAN).put("/v1/participants/by-reference/{reference}", reference).then();
    }

    @Test
    void eachOrganisationHasReferencesOfItsOwn() {
        String reference = newReference();
        String id = put201(reference, WOMAN);
        get(OTHER, reference).statusCode(404);
        as(OTHER).body(WOMAN).put("/v1/participants/by-reference/{reference}", reference).then().statusCode(201);

        String consent = """
                {"purpose":"PROGRESS","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT","recordedBy":"intake-oost"}"""
                .formatted(OTHER);
        as(CENTRE).body(consent).post("/v1/participants/{id}/consents", id).then().statusCode(201);
        String elsewhere = pairwise.outward("participant", inward(id), OTHER);
        as(OTHER).get("/v1/participants/{id}", elsewhere).then().statusCode(200).body("reference", nullValue());
        String own = newReference();
        as(OTHER).body("{\"reference\":\"%s\"}".formatted(reference)).put("/v1/participants/{id}/reference", elsewhere).then().statusCode(409);
        as(OTHER).body("{\"reference\":\"%s\"}".formatted(own)).put("/v1/participants/{id}/reference", elsewhere).then().statusCode(200)
                .body("reference", equalTo(own));
        get(OTHER, own).statusCode(200).body("id", equalTo(elsewhere));
        get(CENTRE, reference).body("reference", equalTo(reference));
        as(OTHER).body(WOMAN).put("/v1/participants/by-reference/{reference}", own).then().statusCode(403);
    }

    @Test
    void whoWasErasedDoesNotComeBackWithTheNextExport() {
        String reference = newReference();
        String id = put201(reference, WOMAN);
        as(CENTRE).delete("/v1/participants/{id}", id).then().statusCode(204);
        put(reference, WOMAN).statusCode(409).body("type", endsWith("/erased"));
        get(CENTRE, reference).statusCode(404);
        assertThat(count("participant", "select count(*) from participant_reference where reference = '" + reference + "'")).isZero();
        // Her registration may be heard while she is erased; what was heard of her then goes with the erasure's own event.
        await().untilAsserted(() ->
                assertThat(count("participant", "select count(*) from known_reference where reference = '" + reference + "'")).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "klant-111222333", "met spatie", "-begin"})
    void whatIsNoKeyOrLooksLikeACitizenServiceNumberIsRefused(String reference) {
        put(reference, WOMAN).statusCode(400).body("errors.field", hasItem("reference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008/17-*", "urn:dossier:17-*", "level-assessments-*", "123456789", "ref-01a203b6-e5b3-781a-bd89-460044916e61"})
    void anyKeyOfASystemWill(String form) {
        String reference = form.replace("*", UUID.randomUUID().toString());
        put(reference, WOMAN).statusCode(201);
        get(CENTRE, reference).statusCode(200).body("reference", equalTo(reference));
    }

    private long events(String id) {
        return count("participant", "select count(*) from outbox where topic = 'chain-events' and key = '" + inward(id) + "'");
    }

    private UUID inward(String id) {
        return pairwise.inward("participant", id, CENTRE).orElseThrow();
    }
}
