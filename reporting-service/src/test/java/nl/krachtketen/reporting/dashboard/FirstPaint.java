package nl.krachtketen.reporting.dashboard;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.test.Screens;

/** How long a browser needs until it paints something of a page, with nothing of it in its cache. */
public final class FirstPaint {

    private static final String PAINTED = """
            () => new Promise(painted => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')
                .forEach(entry => painted(entry.startTime))).observe({type: 'paint', buffered: true}))""";

    private FirstPaint() {}

    public static boolean canBeMeasured() {
        return Screens.chromiumIsHere();
    }

    /** Milliseconds, each in a browser window of its own. */
    public static List<Double> of(String address, String token, int times) {
        List<Double> millis = new ArrayList<>();
        try (Playwright playwright = Screens.playwright(); Browser browser = Screens.browser(playwright)) {
            for (int i = 0; i < times; i++) {
                try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)))) {
                    Page page = context.newPage();
                    page.navigate(address);
                    millis.add(((Number) page.evaluate(PAINTED)).doubleValue());
                }
            }
        }
        return millis;
    }
}
