package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.value.PageLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of the page of an agreement. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
@EnabledIf("chromiumIsHere")
class BrowserTest extends Screens {

    private Volunteer volunteer;
    private String path;

    @BeforeEach
    void anAgreementIsProposed() {
        volunteer = Volunteer.placed();
        volunteer.propose(Examples.AGREEMENT.replace("[\"TRAVEL\"]", "[\"TRAVEL\",\"CHILDCARE\"]"));
        path = volunteer.link("PARTICIPANT", "nl");
    }

    @Test
    void thePageFitsEveryScreenInEachLanguageInLightAndDarkAndBreaksNoRule() {
        for (PageLanguage language : PageLanguage.values()) {
            lookOnAllScreens("afspraak-" + language.code(), path + "?taal=" + language.code());
        }
        look("afspraak-veranderd", path + "?veranderd=true", 360, ColorScheme.LIGHT);
        look("afspraak-organisatie", volunteer.link("ORGANISATION", "nl"), 360, ColorScheme.DARK);
        assertThat(complaints).isEmpty();
        look("afspraak-werkt-niet", "/afspraak/weg", 360, ColorScheme.LIGHT);
        assertThat(complaints).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void sheAgreesWithOneTouchAndWithoutScripts() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = open(context, path + "?taal=en");
            page.locator("button").click();
            PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("Thank you. You agree.");
            PlaywrightAssertions.assertThat(page.locator("button")).hasCount(0);
            shoot(page, "afspraak-bevestigd");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theLeafletIsOneSheet() {
        try (BrowserContext context = context(480, ColorScheme.DARK)) {
            for (PageLanguage language : PageLanguage.values()) {
                String id = volunteer.makeLink(Partner.WELFARE, "PARTICIPANT", language.code()).extract().path("id");
                Page page = context.newPage();
                page.setContent(Partner.WELFARE.request().get("/v1/agreement-links/" + id + "/sheet").asString());
                shoot(page, "blad-" + language.code());
                byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\s")).as("before and after one page").hasSize(2);
            }
        }
    }
}
