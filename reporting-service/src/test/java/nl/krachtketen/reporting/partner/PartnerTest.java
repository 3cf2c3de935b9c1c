package nl.krachtketen.reporting.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.reporting.FakeKeycloak;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The programme office lets a partner take part, and keeps it out. */
@QuarkusTest
class PartnerTest {

    @Inject
    TellLoginServer tellLoginServer;

    private final String oin = "00000009%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));

    @AfterEach
    void letKeycloakWork() {
        FakeKeycloak.work();
        TestDatabase.execute("reporting", "delete from subscription");
    }

    @Test
    void aPartnerIsRegisteredWithAClientThatSaysWhoItIs() {
        var made = register().statusCode(201).header("Location", endsWith("/v1/partners/" + oin)).header("ETag", equalTo("\"1\""))
                .body("clientId", equalTo("partner-" + oin), "state", equalTo("ACTIVE"), "pending", equalTo(false));

        JsonNode client = FakeKeycloak.client("partner-" + oin).orElseThrow();
        assertThat(client.get("secret").asText()).isEqualTo(made.extract().path("clientSecret"));
        assertThat(client.get("enabled").asBoolean()).isTrue();
        assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.at("/attributes/access.token.lifespan").asText()).isEqualTo("60");
        assertThat(mappers(client)).containsEntry("oin", oin).containsEntry("organisation", "Taalschool Breda")
                .containsEntry("municipalities", "[\"GM0758\"]")
                .containsEntry("event_types", "[\"nl.krachtketen.placements.attended.v1\"]").containsEntry("role organiser", "organiser");
    }

    @Test
    void theSecretIsShownOnce() {
        String secret = register().statusCode(201).extract().path("clientSecret");

        get().statusCode(200).body("clientSecret", nullValue(), "name", equalTo("Taalschool Breda"), "contact", equalTo("ict-beheer"));
        assertThat(Reporting.get(Reporting.OFFICE, "/v1/partners?limit=100").statusCode(200).extract().asString()).doesNotContain(secret);
        assertThat(TestDatabase.count("reporting", "select count(*) from partner where partner::text like '%" + secret + "%'")).isZero();
    }

    @Test
    void aRetryWithTheSameKeyGetsTheSameSecret() {
        String key = UUID.randomUUID().toString();
        String first = post(key, "/v1/partners", wish()).statusCode(201).extract().path("clientSecret");

        post(key, "/v1/partners", wish()).statusCode(201).header("Idempotency-Replayed", "true").body("clientSecret", equalTo(first));
    }

    @Test
    void noPartnerIsHalfMade() {
        FakeKeycloak.fail(call -> call.endsWith("/client-secret"));
        String key = UUID.randomUUID().toString();
        post(key, "/v1/partners", wish()).statusCode(503).body("type", equalTo("https://krachtketen.nl/problems/login-server-unavailable"));
        get().statusCode(404);

        FakeKeycloak.work();
        String secret = post(key, "/v1/partners", wish()).statusCode(201).extract().path("clientSecret");
        assertThat(FakeKeycloak.client("partner-" + oin).orElseThrow().get("secret").asText()).isEqualTo(secret);
    }

    @Test
    void aRegistrarWithoutATokenRegistersNobody() {
        FakeKeycloak.fail(call -> call.contains("/clients"));
        register().statusCode(503);
        get().statusCode(404);
    }

    @Test
    void aClientThatABrokenRegistrationLeftIsTakenOver() {
        FakeKeycloak.add("partner-" + oin);

        String secret = register().statusCode(201).extract().path("clientSecret");

        JsonNode client = FakeKeycloak.client("partner-" + oin).orElseThrow();
        assertThat(client.get("secret").asText()).isEqualTo(secret);
        assertThat(mappers(client)).containsEntry("oin", oin);
    }

    @Test
    void anOrganisationIsRegisteredOnce() {
        register().statusCode(201);
        register().statusCode(409).body("possibleNow", hasItem("changePartner"));
    }

    @Test
    void manyAtOnceRegisterItOnce() {
        List<Integer> answers = IntStream.range(0, 8).parallel().mapToObj(i -> register().extract().statusCode()).toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void whatItSaysChangesItsTokensAndWhatItsSubscriptionsSee() {
        register().statusCode(201);
        subscribe();

        put("\"1\"", with(Map.of("municipalities", List.of("GM0758", "GM0268"), "roles", List.of("organiser", "caseworker"),
                "eventTypes", List.of("*")))).statusCode(200).header("ETag", equalTo("\"2\"")).body("pending", equalTo(false));

        assertThat(mappers(FakeKeycloak.client("partner-" + oin).orElseThrow())).containsEntry("municipalities", "[\"GM0758\",\"GM0268\"]")
                .containsEntry("event_types", "[\"*\"]").containsEntry("role caseworker", "caseworker");
        assertThat(TestDatabase.count("reporting", "select count(*) from subscription where organisation = '" + oin
                + "' and scope_municipalities = array['GM0758', 'GM0268'] and scope_roles = array['organiser', 'caseworker']")).isOne();
    }

    @Test
    void noTokenGivesASubscriptionMoreThanTheRegistryDoes() {
        var wide = given().auth().oauth2(Tokens.of(oin, List.of("GM0758", "GM0268"), "organiser", "caseworker")).contentType("application/json");
        var wish = Map.of("url", "https://partner.example/hook", "active", false);
        String before = wide.body(wish).post("/v1/subscriptions").then().statusCode(201).extract().path("subscriptionId");

        register().statusCode(201);
        wide.body(wish).post("/v1/subscriptions").then().statusCode(201);
        wide.header("If-Match", "*").body(wish).put("/v1/subscriptions/" + before).then().statusCode(200);

        assertThat(TestDatabase.count("reporting", "select count(*) from subscription where organisation = '" + oin
                + "' and scope_municipalities = array['GM0758'] and scope_roles = array['organiser']")).isEqualTo(2);
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasSeen() {
        register().statusCode(201);
        put(null, wish()).statusCode(428);
        put("\"7\"", wish()).statusCode(412);
        put("\"1\"", with(Map.of("oin", "00000009999999999999"))).statusCode(400).body("errors[0].field", equalTo("oin"));
    }

    @Test
    void whatKeycloakMissedItIsToldLater() {
        register().statusCode(201);
        FakeKeycloak.fail(call -> call.startsWith("PUT"));
        suspend().statusCode(201).body("state", equalTo("SUSPENDED"), "pending", equalTo(true));
        asPartner().get("/v1/events").then().statusCode(403);
        tellLoginServer.tell();
        get().body("pending", equalTo(true));

        FakeKeycloak.work();
        tellLoginServer.tell();
        get().body("pending", equalTo(false));
        assertThat(FakeKeycloak.client("partner-" + oin).orElseThrow().get("enabled").asBoolean()).isFalse();
    }

    @Test
    void aClientThatSomebodyDeletedComesBack() {
        register().statusCode(201);
        FakeKeycloak.forget("partner-" + oin);
        String secret = post("/v1/partners/" + oin + "/secret-rotations", null).statusCode(201).extract().path("clientSecret");
        assertThat(FakeKeycloak.client("partner-" + oin).orElseThrow().get("secret").asText()).isEqualTo(secret);
    }

    @Test
    void aSecretIsRotated() {
        String first = register().statusCode(201).extract().path("clientSecret");
        String second = post("/v1/partners/" + oin + "/secret-rotations", null).statusCode(201).extract().path("clientSecret");

        assertThat(second).isNotEqualTo(first);
        assertThat(FakeKeycloak.client("partner-" + oin).orElseThrow().get("secret").asText()).isEqualTo(second);
        FakeKeycloak.fail(call -> true);
        post("/v1/partners/" + oin + "/secret-rotations", null).statusCode(503);
    }

    @Test
    void aSuspendedPartnerIsRefusedAtOnceUntilItIsResumed() {
        register().statusCode(201);
        asPartner().get("/v1/events").then().statusCode(200);
        suspend().statusCode(201).body("state", equalTo("SUSPENDED"), "suspensionReason", equalTo("SECRET_LEAKED"));
        assertThat(FakeKeycloak.client("partner-" + oin).orElseThrow().get("enabled").asBoolean()).isFalse();

        for (String path : List.of("/v1/events", "/v1/subscriptions", "/v1/journeys/" + UUID.randomUUID())) {
            asPartner().get(path).then().statusCode(403).contentType("application/problem+json")
                    .body("type", equalTo("https://krachtketen.nl/problems/partner-suspended"));
        }
        suspend().statusCode(409).body("possibleNow", hasItem("resumePartner"));

        post("/v1/partners/" + oin + "/resumptions", null).statusCode(201).body("state", equalTo("ACTIVE"));
        assertThat(FakeKeycloak.client("partner-" + oin).orElseThrow().get("enabled").asBoolean()).isTrue();
        asPartner().get("/v1/events").then().statusCode(200);
        post("/v1/partners/" + oin + "/resumptions", null).statusCode(409);
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> wrong = new HashMap<>(Map.of("oin", "123", "roles", List.of("programme-office"), "contact", "Jan de Vries",
                "municipalities", List.of("Breda")));
        wrong.put("name", "");
        post("/v1/partners", with(wrong)).statusCode(400).body("errors.field.unique()", hasSize(5));
        refused(Map.of("municipalities", List.of("GM0001")), "municipalities");
        refused(Map.of("municipalities", List.of("*", "GM0758")), "municipalities");
        refused(Map.of("municipalities", List.of("*"), "roles", List.of("regie")), "municipalities");
        refused(Map.of("eventTypes", List.of("nl.krachtketen.processing.recorded.v1")), "eventTypes");
        refused(Map.of("eventTypes", List.of("nl.krachtketen.placements.place-reserved.v1")), "eventTypes");
        refused(Map.of("eventTypes", List.of("*", "nl.krachtketen.placements.attended.v1")), "eventTypes");
        get().statusCode(404);
    }

    @Test
    void onlyTheProgrammeOfficeRegistersAndOnlyWhereItWorks() {
        String regional = Tokens.of("00000001001001001000", List.of("GM0268"), "programme-office");
        given().auth().oauth2(regional).contentType("application/json").body(wish()).post("/v1/partners").then().statusCode(403);
        given().auth().oauth2(Reporting.BREDA).contentType("application/json").body(wish()).post("/v1/partners").then().statusCode(403);
        given().contentType("application/json").body(wish()).post("/v1/partners").then().statusCode(401);
        register().statusCode(201);
        given().auth().oauth2(regional).get("/v1/partners/" + oin).then().statusCode(404);
        given().auth().oauth2(regional).get("/v1/partners?limit=100").then().body("items.oin", not(hasItem(oin)));
        assertThat(TestDatabase.count("reporting", "select count(*) from partner where organisation = '" + oin + "'")).isOne();
    }

    private void refused(Map<String, Object> difference, String field) {
        post("/v1/partners", with(difference)).statusCode(400).body("errors[0].field", startsWith(field));
    }

    private ValidatableResponse register() {
        return post("/v1/partners", wish());
    }

    private ValidatableResponse suspend() {
        return post("/v1/partners/" + oin + "/suspensions", Map.of("reason", "SECRET_LEAKED"));
    }

    private ValidatableResponse get() {
        return Reporting.get(Reporting.OFFICE, "/v1/partners/" + oin);
    }

    private void subscribe() {
        asPartner().contentType("application/json").body(Map.of("url", "https://partner.example/hook", "active", false))
                .post("/v1/subscriptions").then().statusCode(201);
    }

    private RequestSpecification asPartner() {
        return given().auth().oauth2(Tokens.of(oin, List.of("GM0758"), "organiser"));
    }

    private ValidatableResponse post(String path, Map<String, Object> body) {
        return post(UUID.randomUUID().toString(), path, body);
    }

    private ValidatableResponse post(String key, String path, Map<String, Object> body) {
        var request = given().auth().oauth2(Reporting.OFFICE).header("Idempotency-Key", key).contentType("application/json");
        return (body == null ? request : request.body(body)).post(path).then();
    }

    private ValidatableResponse put(String version, Map<String, Object> body) {
        var request = given().auth().oauth2(Reporting.OFFICE).contentType("application/json").body(body);
        return (version == null ? request : request.header("If-Match", version)).put("/v1/partners/" + oin).then();
    }

    private Map<String, Object> wish() {
        return with(Map.of());
    }

    private Map<String, Object> with(Map<String, Object> difference) {
        Map<String, Object> wish = new HashMap<>(Map.of("oin", oin, "name", "Taalschool Breda", "municipalities", List.of("GM0758"),
                "roles", List.of("organiser"), "eventTypes", List.of("nl.krachtketen.placements.attended.v1"), "contact", "ict-beheer"));
        wish.putAll(difference);
        return wish;
    }


    private static Map<String, String> mappers(JsonNode client) {
        Map<String, String> mappers = new HashMap<>();
        StreamSupport.stream(client.get("protocolMappers").spliterator(), false).forEach(mapper -> mappers.put(mapper.get("name").asText(),
                mapper.at(mapper.get("config").has("role") ? "/config/role" : "/config/claim.value").asText()));
        return mappers;
    }
}
