package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.Eventually;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who sees what: scope in the application, and row-level security under it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class TenancyTest {

    @Inject
    Pairwise pairwise;

    @Test
    void anotherOrganisationSeesNothingEvenWithTheRightInternalIdentifier() {
        UUID id = register();
        as(Examples.tokenOfAnother()).get("/v1/participants/{id}", outward(id, Examples.ORGANISATION)).then().statusCode(404);
        as(Examples.tokenOfAnother()).get("/v1/participants/{id}", outward(id, Examples.OTHER_ORGANISATION)).then().statusCode(404);
        as(Examples.tokenOfAnother()).get("/v1/participants?limit=100").then().body("items.id", not(hasItem(outward(id, Examples.OTHER_ORGANISATION))));
    }

    @Test
    void anOrganisationWhereSheTakesPartSeesHerButNotWhoSheIsAndMayNotDecideForTheHolder() {
        UUID id = register();
        var about = new About(id, Instant.now(), "GM0758", Examples.OTHER_ORGANISATION, null, RecruitmentChannel.HOME_VISIT, true, null);
        Chain.publish(new PlacementEvent.TrialStarted(about, UUID.randomUUID()), 1);

        String hers = outward(id, Examples.OTHER_ORGANISATION);
        Eventually.await().untilAsserted(() -> as(Examples.tokenOfAnother()).get("/v1/participants/{id}", hers).then().statusCode(200)
                .body("id", equalTo(hers)).body("person", nullValue()).body("reference", nullValue()));
        as(Examples.tokenOfAnother()).body(Examples.INTAKE).post("/v1/participants/{id}/intakes", hers).then().statusCode(403);
        as(Examples.tokenOfAnother()).delete("/v1/participants/{id}", hers).then().statusCode(403);
    }

    @Test
    void twoOrganisationsKnowHerByDifferentIdentifiers() {
        UUID id = UUID.randomUUID();
        assertThat(outward(id, Examples.ORGANISATION)).isNotEqualTo(outward(id, Examples.OTHER_ORGANISATION));
        assertThat(pairwise.inward("trial", outward(id, Examples.ORGANISATION), Examples.ORGANISATION)).isEmpty();
        assertThat(pairwise.inward("participant", outward(id, Examples.ORGANISATION), Examples.OTHER_ORGANISATION)).isEmpty();
    }

    @Test
    void aReferenceIsTheHoldersOwn() {
        String reference = "dossier-" + UUID.randomUUID();
        String body = Examples.REGISTRATION.replaceFirst("\\{", "{\"reference\":\"" + reference + "\",");
        as(Examples.token()).body(body).post("/v1/participants").then().statusCode(201);
        as(Examples.token()).body(body).post("/v1/participants").then().statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/reference-in-use"));
        as(Examples.tokenOfAnother()).body(body).post("/v1/participants").then().statusCode(201);
        as(Examples.token()).get("/v1/participants?reference={r}", reference).then().body("items", hasSize(1));
    }

    @Test
    void theServicesOwnLoginCanDoNothingWithoutAScope() throws SQLException {
        try (var connection = TestDatabase.connect("participant", "participant_app", "krachtketen"); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from participant")).hasMessageContaining("permission denied");
        }
        try (var db = TestDatabase.superuser("participant"); var rows = db.createStatement().executeQuery("""
                select bool_or(rolsuper or rolbypassrls or rolcreaterole) from pg_roles where rolname in
                ('participant_app', 'participant_tenant', 'participant_system', 'participant_owner')""")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isFalse();
        }
    }

    @Test
    void whoSheIsIsNotReadableInTheDatabase() throws SQLException {
        register();
        try (var db = TestDatabase.superuser("participant");
                var rows = db.createStatement().executeQuery("select count(*) from participant_person where encode(sealed, 'escape') like '%Voorbeeld%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private UUID register() {
        String id = as(Examples.token()).body(Examples.REGISTRATION).post("/v1/participants").then().statusCode(201).extract().path("id");
        return pairwise.inward("participant", id, Examples.ORGANISATION).orElseThrow();
    }

    private String outward(UUID id, String organisation) {
        return pairwise.outward("participant", id, organisation);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
