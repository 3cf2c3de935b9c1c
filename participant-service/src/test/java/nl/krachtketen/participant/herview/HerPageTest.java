package nl.krachtketen.participant.herview;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She sees, with a link and without an account, who may use her data, who did, and what for. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class HerPageTest {

    @Inject
    Pairwise pairwise;

    private Leyla leyla;

    @BeforeEach
    void aWomanIsRegistered() {
        leyla = Leyla.registered(pairwise);
    }

    @Test
    void itTellsWhoSupportsHerWhoMayUseHerDataAndWhoDid() {
        leyla.consented().processed("makeShortlist", ProcessingPurpose.MATCHING, Leyla.SCHOOL, "Taalschool Breda", 3);
        String path = leyla.page("nl");

        await().untilAsserted(() -> open(path).statusCode(200).body(containsString("Taalschool Breda"))
                .body(containsString("Heeft activiteiten gezocht die bij u passen.")));
        open(path).body(containsString("intake-oost")).body(containsString(Tokens.titleOf(Leyla.HOLDER)))
                .body(containsString("Heeft u aangemeld.")).body(containsString("Niet meer: activiteiten zoeken"));
    }

    @Test
    void itNeverTellsWhoSheIs() {
        open(leyla.page("nl")).body(not(containsString("Leyla"))).body(not(containsString("Zonderling")))
                .body(not(containsString("0612345678"))).body(not(containsString(leyla.id().toString())));
    }

    @Test
    void itSpeaksHerLanguageAndThreeOthers() {
        String path = leyla.page("ar");

        open(path).body("html.@lang", equalTo("ar")).body("html.@dir", equalTo("rtl")).body(containsString("من يرافقكِ؟"));
        open(path + "?taal=tr").body("html.@lang", equalTo("tr")).body("html.@dir", equalTo("ltr")).body(containsString("Size kim destek oluyor?"))
                .body(containsString("Bu çeviri henüz kontrol edilmedi."));
        open(path + "?taal=en").body(containsString("Who supports you?")).body(not(containsString("not been checked yet")));
    }

    @Test
    void nothingOfItIsKeptIndexedFramedOrToldToOthers() {
        open(leyla.page("nl")).header("Cache-Control", equalTo("no-store")).header("X-Robots-Tag", containsString("noindex"))
                .header("Referrer-Policy", equalTo("no-referrer")).header("X-Frame-Options", equalTo("DENY"))
                .header("Content-Security-Policy", containsString("default-src 'none'")).header("Set-Cookie", equalTo(null));
    }

    @Test
    void sheWithdrawsAConsentHerself() {
        String path = leyla.consented().page("tr");

        given().redirects().follow(false).contentType("application/x-www-form-urlencoded")
                .formParam("organisatie", Leyla.SCHOOL).formParam("doel", "MATCHING").post(path + "/intrekkingen?taal=tr").then()
                .statusCode(303).header("Location", containsString(path + "?taal=tr&ingetrokken=true"));

        var told = (ParticipantEvent.ConsentChanged) await().until(() -> Chain.records("chain-events").stream()
                .filter(record -> leyla.id().toString().equals(record.key()) && new String(record.value()).contains("\"given\":false"))
                .map(record -> EventJson.read(Chain.header(record, "ce_type"), record.value())).findFirst(),
                Optional::isPresent).orElseThrow();
        assertThat(told.purpose()).isEqualTo(ConsentPurpose.MATCHING);
        assertThat(told.recipient()).isEqualTo(Leyla.SCHOOL);
        open(path + "?taal=tr&ingetrokken=true").body(containsString("Onayınızı geri çektiniz."))
                .body(not(containsString("Artık etkinlik aranmasın")));
    }

    @Test
    void onlyWhatSheCanWithdrawIsWithdrawn() {
        String path = leyla.page("nl");
        long before = decisions();

        withdraw(path, Leyla.HOLDER, "PROGRESS").statusCode(303);
        withdraw(path, Leyla.SCHOOL, "MATCHING").statusCode(303);
        withdraw(path, Leyla.SCHOOL, "EVERYTHING").statusCode(404);
        withdraw(wrong(path), Leyla.SCHOOL, "MATCHING").statusCode(404);

        assertThat(decisions()).isEqualTo(before);
    }

    @Test
    void aLinkThatIsWrongRevokedOrExpiredOpensOneFriendlyPageInAllLanguages() {
        String path = leyla.page("nl");
        open(wrong(path)).statusCode(404).body(containsString("Deze link werkt niet")).body(containsString("This link does not work"))
                .body(containsString("Bu bağlantı")).body(containsString("هذا الرابط"));

        ValidatableResponse revoked = leyla.link("nl");
        Leyla.holder().delete("/v1/view-links/{id}", revoked.extract().<String>path("id")).then().statusCode(204);
        open(Leyla.pathOf(revoked)).statusCode(404);

        ValidatableResponse expired = leyla.link("nl");
        TestDatabase.execute("participant", "update view_link set expires_at = now() - interval '1 minute' where participant = '"
                + leyla.id() + "' and made_at = (select max(made_at) from view_link where participant = '" + leyla.id() + "')");
        open(Leyla.pathOf(expired)).statusCode(404);
        open(path).statusCode(200);
    }

    @Test
    void whenSheIsErasedHerLinkOpensNothing() {
        String path = leyla.page("nl");
        Leyla.holder().delete("/v1/participants/{id}", leyla.atHolder()).then().statusCode(204);
        open(path).statusCode(404);
    }

    @Test
    void earlierDaysAreOnTheNextPage() {
        for (int day = 1; day <= 31; day++) {
            leyla.processed("getParticipant", ProcessingPurpose.GUIDANCE, Leyla.HOLDER, null, day);
        }
        String path = leyla.page("nl");

        await().untilAsserted(() -> open(path).body(containsString("voor=")));
        String earlier = open(path).extract().asString().replaceAll("(?s).*voor=([0-9-]+).*", "$1");
        open(path + "?voor=" + earlier).body("**.findAll { it.@class == 'uses' }.size()", equalTo(2)).body(containsString("Terug naar nu"));
    }

    private static long decisions() {
        return TestDatabase.count("participant", "select count(*) from consent where ended_at is not null");
    }

    private static String wrong(String path) {
        return path.substring(0, path.length() - 4) + (path.endsWith("AAAA") ? "BBBB" : "AAAA");
    }

    private static ValidatableResponse withdraw(String path, String recipient, String purpose) {
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParam("organisatie", recipient)
                .formParam("doel", purpose).post(path + "/intrekkingen").then();
    }

    private static ValidatableResponse open(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }
}
