package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.value.PageLanguage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of the page of an agreement. Pictures of it are left in target/screenshots, to be looked at. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
@EnabledIf("chromiumIsHere")
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/")
    URL root;

    private final List<String> complaints = new ArrayList<>();
    private Volunteer volunteer;
    private String path;

    static boolean chromiumIsHere() {
        return Files.exists(CHROMIUM);
    }

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @BeforeEach
    void anAgreementIsProposed() {
        volunteer = Volunteer.placed();
        volunteer.propose(Examples.AGREEMENT.replace("[\"TRAVEL\"]", "[\"TRAVEL\",\"CHILDCARE\"]"));
        path = volunteer.link("PARTICIPANT", "nl");
    }

    @Test
    void thePageFitsEveryScreenInEachLanguageInLightAndDarkAndBreaksNoRule() {
        for (PageLanguage language : PageLanguage.values()) {
            // Colours do not depend on the width.
            look("afspraak-" + language.code(), path + "?taal=" + language.code(), 320, ColorScheme.DARK);
            look("afspraak-" + language.code(), path + "?taal=" + language.code(), 360, ColorScheme.LIGHT);
            look("afspraak-" + language.code(), path + "?taal=" + language.code(), 1280, ColorScheme.LIGHT);
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

    private void look(String name, String address, int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = open(context, address);
            String picture = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(picture)
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                    .as(picture)
                    .extracting(Rule::toString)
                    .isEmpty();
            shoot(page, picture);
        }
    }

    private static void shoot(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", picture + ".png")));
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }

    /** Violations of the content security policy and failed requests all end up in the console. */
    private Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate(root + address.substring(1));
        return page;
    }
}
