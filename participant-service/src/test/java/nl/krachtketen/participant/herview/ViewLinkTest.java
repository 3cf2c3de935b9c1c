package nl.krachtketen.participant.herview;

import static io.restassured.RestAssured.get;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.participant.application.herview.ViewLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organisation that holds her gives her a link on paper, and stops it when she lost it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ViewLinkTest {

    @Inject
    Pairwise pairwise;

    @Inject
    ViewLinks links;

    @Inject
    Transactions transactions;

    private Leyla leyla;

    @BeforeEach
    void aWomanIsRegistered() {
        leyla = Leyla.registered(pairwise);
    }

    @Test
    void itEndsByItselfAfterThirtyDaysOrAsManyAsAsked() {
        assertThat(lifetime("{\"language\":\"nl\"}")).isEqualTo(Duration.ofDays(30));
        assertThat(lifetime("{\"language\":\"nl\",\"days\":1}")).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void itsHolderSeesWhetherItWasUsedAndNobodyElseSeesIt() {
        var link = leyla.link("tr");
        String id = link.extract().path("id");
        Leyla.holder().get("/v1/view-links/{id}", id).then().statusCode(200).body("lastOpenedAt", nullValue())
                .body("url", equalTo(link.extract().<String>path("url")));

        get(Leyla.pathOf(link)).then().statusCode(200);

        Leyla.holder().get("/v1/view-links/{id}", id).then().body("lastOpenedAt", notNullValue());
        UUID inner = pairwise.inward("view-link", id, Leyla.HOLDER).orElseThrow();
        Leyla.school().get("/v1/view-links/{id}", pairwise.outward("view-link", inner, Leyla.SCHOOL)).then().statusCode(404);
    }

    @Test
    void openingDuringARevocationDoesNotReviveIt() {
        String id = leyla.link("nl").extract().path("id");
        UUID link = pairwise.inward("view-link", id, Leyla.HOLDER).orElseThrow();
        Leyla.holder().delete("/v1/view-links/{id}", id).then().statusCode(204);
        String revokedAt = Leyla.holder().get("/v1/view-links/{id}", id).then().extract().path("revokedAt");

        assertThat(transactions.<Boolean>asPlatform(() -> links.open(link, Instant.now()))).isFalse();

        Leyla.holder().delete("/v1/view-links/{id}", id).then().statusCode(204);
        Leyla.holder().get("/v1/view-links/{id}", id).then().body("revokedAt", equalTo(revokedAt)).body("lastOpenedAt", nullValue());
    }

    @Test
    void itsHolderFindsTheOnesOfWhichItLostTheIdentifier() {
        String first = leyla.link("nl").extract().path("id");
        String second = leyla.link("tr").extract().path("id");
        Leyla.holder().get("/v1/participants/{id}/view-links", leyla.atHolder()).then().statusCode(200)
                .body("items.id", contains(second, first));
        String atSchool = pairwise.outward("participant", leyla.id(), Leyla.SCHOOL);
        Leyla.school().get("/v1/participants/{id}/view-links", atSchool).then().statusCode(404);
    }

    @Test
    void whatTheGiverGaveOpensNothingAfterAHandoverAndHerNewHolderGivesAnother() {
        String path = leyla.page("nl");
        leyla.handedOverToTheSchool();
        get(path).then().statusCode(404);

        String atSchool = pairwise.outward("participant", leyla.id(), Leyla.SCHOOL);
        await().untilAsserted(() -> Leyla.school().get("/v1/participants/{id}/view-links", atSchool).then().statusCode(200)
                .body("items.revokedAt", contains(notNullValue())));
        String url = Leyla.school().body("{\"language\":\"nl\"}").post("/v1/participants/{id}/view-links", atSchool).then().statusCode(201)
                .extract().path("url");
        get(url.substring(url.indexOf("/mijn-gegevens/"))).then().statusCode(200);
    }

    @Test
    void onlyTheOrganisationThatHoldsHerMakesOne() {
        String atSchool = pairwise.outward("participant", leyla.id(), Leyla.SCHOOL);
        Leyla.school().body("{\"language\":\"nl\"}").post("/v1/participants/{id}/view-links", atSchool).then().statusCode(404);
    }

    @Test
    void badInputNamesTheField() {
        Leyla.holder().body("{\"language\":\"de\"}").post("/v1/participants/{id}/view-links", leyla.atHolder()).then()
                .statusCode(400).body("errors.field", contains("language"));
        Leyla.holder().body("{\"language\":\"nl\",\"days\":366}").post("/v1/participants/{id}/view-links", leyla.atHolder()).then()
                .statusCode(400).body("errors.field", contains("days"));
    }

    @Test
    void nothingInTheDatabaseOpensAPageNotEvenAStoredAnswer() {
        String key = UUID.randomUUID().toString();
        String url = again(key);
        assertThat(again(key)).isEqualTo(url);

        String token = url.substring(url.lastIndexOf('/') + 1);
        assertThat(TestDatabase.count("participant", "select count(*) from idempotency_key where body like '%" + token + "%'")).isZero();
        assertThat(TestDatabase.count("participant", "select count(*) from view_link l where l::text like '%" + token + "%'")).isZero();
    }

    @Test
    void theLeafletIsOnePageInHerLanguageWithAQrCode() {
        String id = leyla.link("ar").extract().path("id");
        Leyla.holder().accept("text/html").get("/v1/view-links/{id}/sheet", id).then().statusCode(200)
                .contentType(startsWith("text/html")).header("Cache-Control", equalTo("no-store"))
                .body(containsString("lang=\"ar\" dir=\"rtl\"")).body(containsString("من يرى بياناتكِ؟")).body(containsString("<path d=\"M4 4h1v1h-1z"));
    }

    private String again(String key) {
        return Leyla.holder().header("Idempotency-Key", key).body("{\"language\":\"nl\"}")
                .post("/v1/participants/{id}/view-links", leyla.atHolder()).then().statusCode(201).extract().path("url");
    }

    private Duration lifetime(String body) {
        var made = Leyla.holder().body(body).post("/v1/participants/{id}/view-links", leyla.atHolder()).then().statusCode(201).extract();
        return Duration.between(Instant.parse(made.path("madeAt")), Instant.parse(made.path("expiresAt")));
    }
}
