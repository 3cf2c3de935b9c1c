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
        look("openbaar-niets", null, "/openbaar", 360, ColorScheme.LIGHT);
        publish.asTheMonthBegins();
        lookAtDeskAndPhone("openbaar", null, "/openbaar");
        lookAtDeskAndPhone("openbaar-breda", null, "/openbaar/GM0758");
        look("openbaar", null, "/openbaar", 360, ColorScheme.LIGHT);
        look("openbaar", null, "/openbaar", 2560, ColorScheme.LIGHT);
        look("openbaar-zeist", null, "/openbaar/GM0355", 1280, ColorScheme.LIGHT);
        look("openbaar-engels", null, "/openbaar?taal=en", 1280, ColorScheme.LIGHT);
        look("openbaar-breda", null, "/openbaar/GM0758", 2560, ColorScheme.LIGHT);
        print("openbaar-op-papier", null, "/openbaar");
        print("openbaar-breda-op-papier", null, "/openbaar/GM0758");
        look("landelijk-vergeleken", Reporting.OFFICE, "/landelijk", 1280, ColorScheme.LIGHT);
        look("landelijk-vergeleken", Reporting.OFFICE, "/landelijk", 360, ColorScheme.DARK);
        assertThat(complaints).isEmpty();
    }
}
