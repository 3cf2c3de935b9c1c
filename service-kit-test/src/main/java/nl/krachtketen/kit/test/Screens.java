package nl.krachtketen.kit.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A browser that looks at pages, where there is one: a test says {@code @EnabledIf("chromiumIsHere")}. Pictures of what it saw are left
 * in target/screenshots, to be looked at.
 */
public abstract class Screens {

    /** The shell is the same browser without its windows: it looks at a page in half the time. */
    private static final Optional<Path> CHROMIUM = Stream.of("chromium-headless-shell", "chromium").map(Path.of("/usr/bin")::resolve)
            .filter(Files::exists).findFirst();
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static final int HEIGHT = 900;
    private static final int A4_WIDTH = 794;
    private static Playwright playwright;
    private static Browser browser;

    protected final List<String> complaints = new ArrayList<>();

    public static boolean chromiumIsHere() {
        return CHROMIUM.isPresent();
    }

    public static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser browser(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
    }

    @BeforeAll
    static void startBrowser() {
        playwright = playwright();
        browser = browser(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    /** On a wide and light screen, and on a narrow and dark one: colours do not depend on the width. If it is to be thorough, on others as well. */
    protected void lookOnAllScreens(String name, String token, String path) {
        look(name, token, path, 1280, ColorScheme.LIGHT);
        look(name, token, path, 320, ColorScheme.DARK);
        if (Thorough.ASKED_FOR) {
            look(name, token, path, 360, ColorScheme.LIGHT);
            look(name, token, path, 1280, ColorScheme.DARK);
            look(name, token, path, 2560, ColorScheme.LIGHT);
        }
    }

    /** A page that asks for no token. */
    protected void lookOnAllScreens(String name, String path) {
        lookOnAllScreens(name, null, path);
    }

    protected void look(String name, String path, int width, ColorScheme scheme) {
        look(name, null, path, width, scheme);
    }

    /** @param token null if the page asks for none */
    protected void look(String name, String token, String path, int width, ColorScheme scheme) {
        try (BrowserContext context = context(token, width, scheme)) {
            Page page = open(context, path);
            String picture = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(picture).isEqualTo(true);
            mustBreakNoRule(page, picture);
            shoot(page, picture);
        }
    }

    /** What else is found out about a page would cost as much again; and no page here has frames, for which another one would be opened. */
    protected static void mustBreakNoRule(Page page, String picture) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page).options(violationsOnly).withTags(RULES).setLegacyMode(true).analyze().getViolations())
                .as(picture).extracting(Rule::toString).isEmpty();
    }

    /** On paper everything is dark on white, whatever the screen is set to. */
    protected void print(String name, String token, String path) {
        try (BrowserContext context = context(token, A4_WIDTH, ColorScheme.DARK)) {
            Page page = open(context, path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav:visible")).hasCount(0);
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
            shoot(page, name);
        }
    }

    protected static void shoot(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", picture + ".png")));
    }

    protected BrowserContext context(int width, ColorScheme scheme) {
        return context(null, width, scheme);
    }

    protected BrowserContext context(String token, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme)
                .setLocale("nl-NL")
                .setExtraHTTPHeaders(token == null ? Map.of() : Map.of("Authorization", "Bearer " + token)));
    }

    protected BrowserContext withoutScripts(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setJavaScriptEnabled(false));
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
        page.navigate("http://localhost:" + RestAssured.port + path);
        page.waitForFunction("document.fonts.status === 'loaded'");
        return page;
    }
}
