package nl.krachtketen.reporting.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A browser that looks at pages, where there is one: a test says {@code @EnabledIf("chromiumIsHere")}. */
public abstract class Screens {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static final int A4_WIDTH = 794;
    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/")
    URL root;

    protected final List<String> complaints = new ArrayList<>();

    protected static boolean chromiumIsHere() {
        return Files.exists(CHROMIUM);
    }

    @BeforeAll
    static void startBrowser() {
        playwright = playwright();
        browser = browser(playwright);
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser browser(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    /** On a wide and light screen, and on a narrow and dark one: colours do not depend on the width. */
    protected void lookAtDeskAndPhone(String name, String token, String path) {
        look(name, token, path, 1280, ColorScheme.LIGHT);
        look(name, token, path, 320, ColorScheme.DARK);
    }

    protected void look(String name, String token, String path, int width, ColorScheme scheme) {
        try (BrowserContext context = context(token, width, scheme)) {
            Page page = open(context, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " at " + width).isEqualTo(true);
            String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).as(name + " at " + width)
                    .extracting(Rule::toString).isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/screenshots", file)));
        }
    }

    /** On paper everything is dark on white, whatever the screen is set to. */
    protected void print(String name, String token, String path) {
        try (BrowserContext context = context(token, A4_WIDTH, ColorScheme.DARK)) {
            Page page = open(context, path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav:visible")).hasCount(0);
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/screenshots", name + ".png")));
        }
    }

    protected BrowserContext context(String token, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme)
                .setLocale("nl-NL")
                .setExtraHTTPHeaders(token == null ? Map.of() : Map.of("Authorization", "Bearer " + token)));
    }

    /** Violations of the content security policy, script errors and failed requests all end up in the console. */
    protected Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(root + path.substring(1));
        page.waitForFunction("document.fonts.status === 'loaded'");
        return page;
    }
}
