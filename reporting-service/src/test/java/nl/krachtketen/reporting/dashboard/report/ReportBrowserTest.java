package nl.krachtketen.reporting.dashboard.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of the pages by which a municipality accounts for what it did. */
@QuarkusTest
@EnabledIf("chromiumIsHere")
class ReportBrowserTest extends Screens {

    private static final String BONUS = "/gemeenten/GM0758/bonus";
    private static final String REPORTS = "/gemeenten/GM0758/tussenrapportages";
    private static final String REPORT = REPORTS + "/2008-01_2008-06";

    @BeforeEach
    void aProgrammeOnItsWay() {
        Reporting.forgetEverything();
        TestDatabase.execute("reporting", "truncate interim_report cascade");
        TestDatabase.execute("reporting", "truncate agreement cascade; insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01'); "
                + "insert into agreed_target values ('GM0758', 2008, 'RECRUITED', 120), ('GM0758', 2008, 'PLACED', 60), ('GM0758', 2008, 'ACTIVATED', 90)");
        var news = new Population().add("GM0758", 260, 72).reach("GM0758").news();
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());
    }

    @AfterEach
    void nothingAgreed() {
        TestDatabase.execute("reporting", "truncate agreement cascade");
    }

    @Test
    void theAccountsFitEveryScreenInLightAndDarkAndBreakNoRule() {
        lookOnAllScreens("bonus", Reporting.BREDA, BONUS);
        lookOnAllScreens("bonus-trajecten", Reporting.BREDA, BONUS + "/trajecten?rekening=DUAL_TRAJECTORY&jaar=2009");
        look("bonus-2008", Reporting.BREDA, BONUS + "?jaar=2008", 1280, ColorScheme.LIGHT);
        look("bonus-bureau", Reporting.OFFICE, BONUS, 1280, ColorScheme.LIGHT);
        print("bonus-op-papier", Reporting.BREDA, BONUS);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aReportIsMadeExplainedAndReadOnEveryScreenAndOnPaper() throws IOException {
        look("rapportages-geen", Reporting.BREDA, REPORTS, 1280, ColorScheme.LIGHT);
        try (BrowserContext context = context(Reporting.BREDA, 1280, ColorScheme.LIGHT)) {
            Page page = open(context, REPORTS);
            page.locator("select[name=van]").selectOption("2008-01");
            page.locator("select[name=tot]").selectOption("2008-06");
            page.locator("main form button").click();
            page.locator("textarea").fill("De taalschool begon in maart met twee groepen.\n\nIn mei stonden de overdrachten stil.");
            page.locator("#toelichting button").click();
            assertThat(page.locator(".said")).hasCount(2);
        }
        lookOnAllScreens("rapportages", Reporting.BREDA, REPORTS);
        lookOnAllScreens("rapportage", Reporting.BREDA, REPORT);
        print("rapportage-op-papier", Reporting.BREDA, REPORT);
        Files.write(Path.of("target/screenshots/tussenrapportage.pdf"), Reporting.get(Reporting.BREDA, REPORT + ".pdf").extract().asByteArray());
        assertThat(complaints).isEmpty();
    }
}
