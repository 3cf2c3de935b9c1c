package nl.krachtketen.reporting.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of the pages. */
@QuarkusTest
@EnabledIf("chromiumIsHere")
class BrowserTest extends Screens {

    private static final String BREDA = "/gemeenten/GM0758";

    @BeforeEach
    void aProgrammeOnItsWay() {
        Reporting.forgetEverything();
        var population = new Population().add("GM0758", 260, 52).add("GM0599", 420, 84).add("GM0344", 240, 80)
                .add("GM0268", 200, 76).add("GM0518", 380, 64).add("GM0363", 60, 70)
                .add("GM0202", 90, 74).add("GM9016", 12, 70).reach("GM0758");
        Population.NAMES.forEach((oin, name) -> TestDatabase.execute("reporting", "insert into organisation values ('" + oin + "', '" + name + "')"));
        TestDatabase.execute("reporting", "truncate agreement cascade; insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01'); "
                + "insert into agreed_target values ('GM0758', 2008, 'RECRUITED', 120), ('GM0758', 2008, 'PLACED', 60), ('GM0758', 2008, 'ACTIVATED', 90)");
        var news = new ArrayList<>(population.offerings());
        news.addAll(population.news());
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());
    }

    @AfterEach
    void nothingAgreed() {
        TestDatabase.execute("reporting", "truncate agreement cascade");
    }

    @Test
    void thePagesFitEveryScreenInLightAndDarkAndBreakNoRule() {
        lookOnAllScreens("breda", Reporting.BREDA, BREDA);
        lookOnAllScreens("landelijk", Reporting.OFFICE, "/landelijk");
        lookOnAllScreens("stromen", Reporting.BREDA, BREDA + "/stromen");
        lookOnAllScreens("schakels", Reporting.BREDA, BREDA + "/schakels");
        lookOnAllScreens("aanbod", Reporting.BREDA, BREDA + "/aanbod");
        lookOnAllScreens("partners", Reporting.BREDA, "/partners");
        lookOnAllScreens("gebeurtenissen", Reporting.BREDA, "/partners/events");
        lookOnAllScreens("wachtenden", Reporting.BREDA, BREDA + "/wachtenden");
        lookOnAllScreens("trajecten", Reporting.BREDA, BREDA + "/trajecten");
        look("aanbod-taal", Reporting.BREDA, BREDA + "/aanbod?thema=LANGUAGE&niveau=LOW&taal=en", 1280, ColorScheme.LIGHT);
        look("aanbod-leeg", Reporting.regie("GM0164"), "/gemeenten/GM0164/aanbod", 360, ColorScheme.LIGHT);
        look("stromen-laag", Reporting.BREDA, BREDA + "/stromen?van=2007-06&niveau=LOW", 1280, ColorScheme.LIGHT);
        look("trajecten-proef-en-weg", Reporting.BREDA, BREDA + "/trajecten?stap=TRIAL&naar=LEFT", 1280, ColorScheme.LIGHT);
        look("schakels-sinds", Reporting.BREDA, BREDA + "/schakels?van=2008-03", 360, ColorScheme.LIGHT);
        look("schakels-leeg", Reporting.regie("GM0164"), "/gemeenten/GM0164/schakels", 1280, ColorScheme.LIGHT);
        look("wachtenden-vast", Reporting.BREDA, BREDA + "/wachtenden?vast=ja", 1280, ColorScheme.LIGHT);
        look("wachtenden-overdracht", Reporting.BREDA, BREDA + "/wachtenden?stap=HANDOVER", 320, ColorScheme.DARK);
        look("stromen-niemand", Reporting.BREDA, BREDA + "/stromen?kanaal=MASS_MEDIA", 1280, ColorScheme.LIGHT);
        look("engels", Reporting.BREDA, BREDA + "?taal=en", 1280, ColorScheme.LIGHT);
        look("leeg", Reporting.regie("GM0164"), "/gemeenten/GM0164", 1280, ColorScheme.LIGHT);
        look("geweigerd", Reporting.regie("GM0268"), BREDA, 1280, ColorScheme.LIGHT);
        print("breda-op-papier", Reporting.BREDA, BREDA);
        print("stromen-op-papier", Reporting.BREDA, BREDA + "/stromen");
        print("schakels-op-papier", Reporting.BREDA, BREDA + "/schakels");
        print("aanbod-op-papier", Reporting.BREDA, BREDA + "/aanbod");
        print("wachtenden-op-papier", Reporting.BREDA, BREDA + "/wachtenden");
        print("landelijk-op-papier", Reporting.OFFICE, "/landelijk");
        assertThat(complaints).filteredOn(complaint -> !complaint.contains("403")).isEmpty();
    }

    @Test
    void theJointOfferingOfTheCountryFitsEveryScreen() {
        lookOnAllScreens("landelijk-aanbod", Reporting.OFFICE, "/landelijk/aanbod");
        print("landelijk-aanbod-op-papier", Reporting.OFFICE, "/landelijk/aanbod");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFiguresFollowTheNewsWithoutAReloadAndTheOpenTableStaysOpen() {
        try (BrowserContext context = context(Reporting.BREDA, 1280, ColorScheme.LIGHT)) {
            Page page = open(context, BREDA);
            page.locator("#funnel-table summary").click();
            Locator recruited = page.locator(".key-figures strong").first();
            assertThat(recruited).hasText("260");
            Reporting.publish(Woman.of("GM0758").registered("2008-11-01"));
            assertThat(recruited).hasText("261", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            assertThat(page.locator("#funnel-table table")).isVisible();
            assertThat(page.locator(".chart canvas")).isVisible();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theKeyboardReachesEverythingInOrder() {
        try (BrowserContext context = context(Reporting.OFFICE, 1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/landelijk");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Naar de inhoud");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            page.locator("thead th a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("th[aria-sort=ascending]")).hasText("Gemeente");
        }
    }
}
