package nl.krachtketen.participant.herview;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.value.PageLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of her page. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
@EnabledIf("chromiumIsHere")
class BrowserTest extends Screens {

    @Inject
    Pairwise pairwise;

    private Leyla leyla;
    private String path;

    @BeforeEach
    void aWomanWithSomeHistory() {
        leyla = Leyla.registered(pairwise).consented()
                .processed("makeShortlist", ProcessingPurpose.MATCHING, Leyla.HOLDER, "Vrouwenorganisatie Nisa voor Vrouwen", 6)
                .processed("recordChoice", ProcessingPurpose.MATCHING, Leyla.HOLDER, "Vrouwenorganisatie Nisa voor Vrouwen", 5)
                .processed("startTrial", ProcessingPurpose.PARTICIPATION, Leyla.SCHOOL, "Taalschool De Brug Breda", 2)
                .processed("getJourney", ProcessingPurpose.PROGRESS, Leyla.SCHOOL, "Taalschool De Brug Breda", 2)
                .processed("getJourney", ProcessingPurpose.PROGRESS, Leyla.SCHOOL, "Taalschool De Brug Breda", 2)
                .processed("getParticipant", ProcessingPurpose.EMERGENCY, "00000001001001003758", null, 9);
        path = leyla.page("nl");
        await().untilAsserted(() -> RestAssured.get(path).then().body(containsString("in een noodgeval")));
    }

    @Test
    void herPageFitsEveryScreenInEachLanguageInLightAndDarkAndBreaksNoRule() {
        for (PageLanguage language : PageLanguage.values()) {
            lookOnAllScreens("pagina-" + language.code(), path + "?taal=" + language.code());
        }
        look("ingetrokken", path + "?ingetrokken=true", 360, ColorScheme.LIGHT);
        assertThat(complaints).isEmpty();
        look("werkt-niet", "/mijn-gegevens/weg", 360, ColorScheme.LIGHT);
        look("werkt-niet", "/mijn-gegevens/weg", 1280, ColorScheme.DARK);
        assertThat(complaints).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void sheWithdrawsAConsentWithTwoTouchesAndWithoutScripts() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = open(context, path);
            page.locator("summary").first().click();
            page.locator("button").first().click();
            PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("U heeft uw toestemming ingetrokken.");
            PlaywrightAssertions.assertThat(page.locator("summary")).hasCount(0);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void onPaperThereIsNothingToPress() {
        try (BrowserContext context = context(794, ColorScheme.DARK)) {
            Page page = open(context, path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            PlaywrightAssertions.assertThat(page.locator("nav")).isHidden();
            PlaywrightAssertions.assertThat(page.locator("details")).isHidden();
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
            shoot(page, "pagina-op-papier");
        }
    }

    @Test
    void theLeafletIsOneSheet() {
        try (BrowserContext context = context(480, ColorScheme.DARK)) {
            for (PageLanguage language : PageLanguage.values()) {
                String id = leyla.link(language.code()).extract().path("id");
                Page page = context.newPage();
                page.setContent(Leyla.holder().get("/v1/view-links/{id}/sheet", id).asString());
                shoot(page, "blad-" + language.code());
                byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\s")).as("before and after one page").hasSize(2);
            }
        }
    }
}
