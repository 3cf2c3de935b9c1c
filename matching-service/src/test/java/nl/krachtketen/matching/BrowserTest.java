package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.value.PageLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a browser makes of her choice page. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
@EnabledIf("chromiumIsHere")
class BrowserTest extends Screens {

    /** A browser with a Turkish and a Dutch voice, that notes what it says. */
    private static final String VOICES = """
            window.spoken = [];
            const voices = [{lang: 'nl-NL'}, {lang: 'tr_TR'}];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => voices, cancel() {}, addEventListener() {},
                speak(said) { window.spoken.push(said.lang + ': ' + said.text); }}});""";

    @Inject
    Calls calls;

    private News her;
    private UUID coffee;
    private UUID buddy;

    @BeforeEach
    void fiveOfferingsSuitHer() {
        her = News.ofAWoman();
        coffee = her.published(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "Koffie en taal in het buurthuis");
        buddy = her.published(OfferingKind.LANGUAGE_AT_HOME, "Taalmaatje aan huis");
        her.published(OfferingKind.COURSE, "Gezond koken met een klein budget");
        her.published(OfferingKind.VOLUNTEER_VACANCY, "Gastvrouw bij de buurtmoestuin");
        her.published(OfferingKind.EMPOWERMENT, "Sterk in je schoenen");
        Calls.awaitCount(5, "open_offering where municipality = '" + her.municipality + "'");
        Calls.awaitCount(1, "profile where participant = '" + her.participant + "'");
    }

    @Test
    void herPageFitsEveryScreenInEachLanguageInLightAndDarkAndBreaksNoRule() {
        String page = page("nl");
        for (PageLanguage language : PageLanguage.values()) {
            lookOnAllScreens("keuze-" + language.code(), page + "?taal=" + language.code());
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatSheAnsweredFitsAsWell() {
        for (PageLanguage language : PageLanguage.values()) {
            String path = page(language.code());
            try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
                Page page = open(context, path);
                page.locator(".pick summary").first().click();
                shoot(page, "keuze-zeker-" + language.code());
                page.locator(".pick button").first().click();
                PlaywrightAssertions.assertThat(page.locator(".answered h1")).isVisible();
            }
            lookOnAllScreens("gekozen-" + language.code(), path);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whereSheGoesAlreadyThePageSaysSo() {
        String page = page("nl");
        Chain.publish(new PlaceEvent.PlaceReserved(her.atOrganiser(News.INTAKE), coffee), 1);
        Chain.publish(new PlacementEvent.TrialStarted(her.atOrganiser(News.INTAKE), buddy), 1);
        Calls.awaitCount(2, "step where participant = '" + her.participant + "'");
        for (PageLanguage language : PageLanguage.values()) {
            lookOnAllScreens("gaat-al-" + language.code(), page + "?taal=" + language.code());
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutAScriptSheAsksForHelpOrSaysNoThanksAndWhy() {
        try (BrowserContext context = withoutScripts(360)) {
            Page helped = open(context, page("nl"));
            helped.locator(".help summary").click();
            helped.locator(".help button").click();
            PlaywrightAssertions.assertThat(helped.locator("h1")).hasText("U krijgt hulp");
            shoot(helped, "hulp");

            Page declined = open(context, page("nl"));
            declined.locator(".none summary").click();
            declined.locator("text=Te moeilijk").click();
            shoot(declined, "geen-waarom");
            declined.locator(".none button").click();
            PlaywrightAssertions.assertThat(declined.locator("h1")).hasText("U kiest nu niets");
        }
        assertThat(Calls.count("decline where reason = 'TOO_DIFFICULT' and participant = '" + her.participant + "'")).isEqualTo(5);
    }

    @Test
    void aCardIsReadAloudInHerLanguageAndItsTitleInDutch() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            context.addInitScript(VOICES);
            Page page = open(context, page("tr"));
            shoot(page, "voorlezen");
            page.locator(".aloud").first().click();
            assertThat((List<?>) page.evaluate("spoken")).asString().contains("nl-NL: ").contains("tr_TR: Bu size neden uygun?");
            PlaywrightAssertions.assertThat(page.locator(".aloud").first()).hasAttribute("aria-pressed", "true");
            mustBreakNoRule(page, "voorlezen");

            page.locator(".aloud").first().click();
            PlaywrightAssertions.assertThat(page.locator(".aloud").first()).hasText("Sesli oku");
            page.navigate(page.url() + "?taal=ar");
            PlaywrightAssertions.assertThat(page.locator(".aloud").first()).isHidden();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theLeafletIsOneSheet() {
        try (BrowserContext context = context(480, ColorScheme.DARK)) {
            for (PageLanguage language : PageLanguage.values()) {
                String id = calls.choiceLink(her.participant, language.code()).path("id");
                Page page = context.newPage();
                page.setContent(Calls.caller().get("/v1/choice-links/{id}/sheet", id).asString());
                shoot(page, "keuzeblad-" + language.code());
                byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\s")).as("before and after one page").hasSize(2);
            }
        }
    }

    private String page(String language) {
        return Calls.page(calls.choiceLink(her.participant, language));
    }
}
