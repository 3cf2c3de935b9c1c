package nl.krachtketen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipal director and the programme office look at their pages, in a real browser, through the real login. */
@ExtendWith(Platform.class)
class DashboardTest {

    /** The same browser without its windows. */
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Files.exists(SHELL) ? SHELL : Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void theDirectorOfBredaSeesBredaInDutchAndInEnglish() {
        try (var context = browser.newContext()) {
            Page page = context.newPage();
            logIn(page, "regie-breda");
            assertThat(page).hasURL(Pattern.compile(".*/gemeenten/GM0758.*"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Breda");
            assertThat(page.locator("main")).containsText("Geworven");
            page.navigate(Platform.url("reporting") + "/gemeenten/GM0758?taal=en");
            assertThat(page.locator("main")).containsText("Recruited");
        }
    }

    @Test
    void theDirectorOfBredaDoesNotSeeRotterdam() {
        try (var context = browser.newContext()) {
            Page page = context.newPage();
            logIn(page, "regie-breda");
            var answer = page.navigate(Platform.url("reporting") + "/gemeenten/GM0599");
            org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(403);
        }
    }

    @Test
    void theProgrammeOfficeSeesTheCountryAndTakesItsFiguresAlong() {
        try (var context = browser.newContext()) {
            Page page = context.newPage();
            logIn(page, "programmabureau");
            page.navigate(Platform.url("reporting") + "/landelijk");
            assertThat(page.locator("main")).containsText("50.000");
            assertThat(page.locator("main")).containsText("Rotterdam");
            assertThat(page.locator("main")).containsText("Gemeente 26");
            Download all = page.waitForDownload(page.getByText("Alle cijfers met uitleg")::click);
            org.assertj.core.api.Assertions.assertThat(all.suggestedFilename()).isEqualTo("krachtketen.zip");
            org.assertj.core.api.Assertions.assertThat(all.failure()).isNull();
        }
    }

    private static void logIn(Page page, String user) {
        page.navigate(Platform.status().get("dashboard").asText());
        page.locator("#username").fill(user);
        page.locator("#password").fill(Platform.user(user).get("password").asText());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Platform.url("reporting")));
    }
}
