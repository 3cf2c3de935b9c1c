package nl.krachtketen.reporting.dashboard.published;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of the open pages. */
@QuarkusTest
@EnabledIf("chromiumIsHere")
class PublishedBrowserTest extends Screens {

    @Inject
    Publish publish;

    @BeforeEach
    void aProgrammeOnItsWay() {
        Reporting.forgetEverything();
        var news = new Population().add("GM0758", 260, 52).add("GM0599", 420, 84).add("GM0344", 240, 80)
                .add("GM0268", 200, 76).add("GM0518", 380, 64).add("GM0363", 60, 70).add("GM0080", 130, 55)
                .add("GM0202", 90, 74).add("GM9016", 12, 70).add("GM0355", 3, 70).news();
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from journey_event") == news.size());
    }

    @Test
    void theOpenPagesFitEveryScreenInLightAndDarkAndBreakNoRule() {
        look("openbaar-niets", "/openbaar", 360, ColorScheme.LIGHT);
        publish.asTheMonthBegins();
        lookOnAllScreens("openbaar", "/openbaar");
        lookOnAllScreens("openbaar-breda", "/openbaar/GM0758");
        look("openbaar-zeist", "/openbaar/GM0355", 1280, ColorScheme.LIGHT);
        look("openbaar-engels", "/openbaar?taal=en", 1280, ColorScheme.LIGHT);
        print("openbaar-op-papier", null, "/openbaar");
        print("openbaar-breda-op-papier", null, "/openbaar/GM0758");
        lookOnAllScreens("landelijk-vergeleken", Reporting.OFFICE, "/landelijk");
        assertThat(complaints).isEmpty();
    }
}
