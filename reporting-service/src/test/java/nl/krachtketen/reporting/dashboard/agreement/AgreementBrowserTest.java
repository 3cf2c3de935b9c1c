package nl.krachtketen.reporting.dashboard.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.dashboard.agreement.AgreementTest.nothingAgreed;
import static nl.krachtketen.reporting.dashboard.agreement.AgreementTest.put;
import static nl.krachtketen.reporting.dashboard.agreement.AgreementTest.target;
import static nl.krachtketen.reporting.dashboard.agreement.AgreementTest.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of the pages of agreements and of data quality. */
@QuarkusTest
@EnabledIf("chromiumIsHere")
class AgreementBrowserTest extends Screens {

    private static final String FORM = "/landelijk/afspraken/gemeenten/GM0758";

    @BeforeEach
    void aProgrammeOnItsWay() {
        nothingAgreed();
        Reporting.forgetEverything();
        var news = new Population().add("GM0758", 160, 62).add("GM0599", 120, 74).add("GM0344", 140, 80).news();
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());
        for (String municipality : List.of("GM0758", "GM0599", "GM0344")) {
            put("/v1/municipalities/" + municipality + "/agreement", null, wish("2007-pilot", target(2007, "ACTIVATED", 40),
                    target(2007, "RECRUITED", 60), target(2008, "ACTIVATED", 45), target(2008, "PLACED", 30), target(2008, "MOVED_ON", 10)))
                    .statusCode(201);
        }
    }

    @Test
    void whatWasAgreedIsTypedInAndWhatIsWrongIsMarked() {
        try (BrowserContext context = context(Reporting.OFFICE, 1280, ColorScheme.LIGHT)) {
            Page page = open(context, FORM);
            page.locator("[name='2009-ACTIVATED']").fill("honderd");
            page.locator("main button").click();
            assertThat(page.locator("[aria-invalid]")).hasCount(1);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", "afspraak-fout.png")));
            page.locator("[name='2009-ACTIVATED']").fill("50");
            page.locator("main button").click();
            assertThat(page.locator("#met-GM0758")).containsText("2009");
        }
        try (BrowserContext context = context(Reporting.BREDA, 1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/gemeenten/GM0758/afspraken");
            page.locator("select[name=partner]").selectOption(new SelectOption().setIndex(1));
            page.locator("select[name=stap]").selectOption("PLACED");
            page.locator("[name=aantal]").fill("40");
            page.locator("[name=van]").fill("2008-01");
            page.locator("[name=tot]").fill("2008-06");
            page.locator(".making button").click();
            assertThat(page.locator("#partners tbody tr")).hasCount(1);
        }
        look("afspraken-met-partner", Reporting.BREDA, "/gemeenten/GM0758/afspraken", 1280, ColorScheme.LIGHT);
        assertThat(complaints.stream().filter(each -> !each.contains("400"))).isEmpty();
    }

    @AfterEach
    void asItWas() {
        nothingAgreed();
        TestDatabase.execute("reporting", "update municipality set target = t.target from (values ('GM0758', 2010), ('GM0599', 6850), ('GM0344', 3470))"
                + " as t (code, target) where t.code = municipality.code");
    }

    @Test
    void thePagesFitEveryScreenInLightAndDarkAndBreakNoRule() {
        look("stromen-landelijk-nog-niet", Reporting.OFFICE, "/landelijk/stromen", 1280, ColorScheme.LIGHT);
        Reporting.publishTheMonth();
        lookOnAllScreens("afspraken-breda", Reporting.BREDA, "/gemeenten/GM0758/afspraken");
        lookOnAllScreens("afspraak-formulier", Reporting.OFFICE, FORM);
        for (String page : List.of("afspraken", "stromen", "kwaliteit", "bonus")) {
            lookOnAllScreens(page + "-landelijk", Reporting.OFFICE, "/landelijk/" + page);
            print(page + "-landelijk-op-papier", Reporting.OFFICE, "/landelijk/" + page);
        }
        print("afspraken-op-papier", Reporting.BREDA, "/gemeenten/GM0758/afspraken");
        assertThat(complaints).isEmpty();
    }
}
