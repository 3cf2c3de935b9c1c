package nl.krachtketen.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.krachtketen.kit.test.Screens;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A page that cannot be shown says why, to whom it is not shown, in her language; and where she can go instead. */
@QuarkusTest
class RefusalTest extends Screens {

    private static final String BREDA = "/gemeenten/GM0758";
    private static final String NIJMEGEN = Reporting.regie("GM0268");
    private static final String COUNCIL = Tokens.of("00000001001001004000", List.of("GM0758"), "council");
    private static final String REPORTS = BREDA + "/tussenrapportages";

    @BeforeEach
    void nobodyYet() {
        Reporting.forgetEverything();
    }

    @Test
    void whoMayNotReadItIsToldForWhomItIs() {
        refused(NIJMEGEN, BREDA, 403, "Dit is niet uw gemeente", "This is not your municipality")
                .body(containsString("Naar uw dashboard"), not(containsString("2.010")));
        refused(NIJMEGEN, BREDA + "/cijfers", 403, "Dit is niet uw gemeente", "This is not your municipality");
        refused(Reporting.OFFICE, BREDA + "/stromen", 403, "Deze cijfers zijn voor de regie van de gemeente", "for the direction of the municipality")
                .body(containsString("Het programmabureau leest de totalen bij Landelijk"), containsString("Naar uw dashboard"));
        refused(COUNCIL, BREDA, 403, "Deze cijfers zijn voor de regie van de gemeente", "for the direction of the municipality")
                .body(containsString("Naar de openbare cijfers"));
        refused(Reporting.RECRUITER, BREDA + "/bonus", 403, "voor de regie van de gemeente en voor het programmabureau", "These figures are not for you");
        refused(Reporting.BREDA, "/landelijk", 403, "De landelijke cijfers zijn voor het programmabureau", "for the programme office");
    }

    @Test
    void whatIsNotFoundIsNamed() {
        refused(Reporting.BREDA, "/gemeenten/GM0000", 404, "Deze gemeente kennen we niet", "We do not know this municipality");
        refused(Reporting.BREDA, REPORTS + "/2008-01_2008-06", 404, "Deze tussenrapportage is er niet", "There is no such interim report");
        refused(Reporting.BREDA, BREDA + "/bonus/trajecten?rekening=X&jaar=2009", 404, "Deze rekening is er niet", "There is no such account");
        refused(Reporting.BREDA, BREDA + "/bonus/trajecten?rekening=NUG_TO_WORK&jaar=X", 404, "Dit jaar kunnen we niet lezen", "We cannot read this year");
        refused(Reporting.OFFICE, "/landelijk/afspraken/gemeenten/Breda", 404, "Deze gemeente kennen we niet", "We do not know this municipality");
        refused(Reporting.BREDA, BREDA + "/nergens", 404, "Hier is niets", "There is nothing here");
        refused(Reporting.BREDA, "/openbaar/cijfers.csv", 404, "Er is nog niets gepubliceerd", "Nothing was published yet");
    }

    @Test
    void whatIsWrongIsNamedWithWhatWouldBeRight() {
        refused(Reporting.BREDA, BREDA + "/wachtenden?na=X", 400, "<strong>na</strong> moet uit een link op deze pagina komen",
                "<strong>na</strong> must come from a link on this page");
        refused(Reporting.BREDA, REPORTS + "/2008-01_2008-06?versie=twee", 400, "<strong>versie</strong> moet een heel getal zijn",
                "<strong>versie</strong> must be a whole number");
        given().auth().oauth2(Reporting.BREDA).formParam("van", "2001-01").formParam("tot", "2008-06").post(REPORTS).then().statusCode(400)
                .contentType(ContentType.HTML).body(containsString("<strong>tot</strong> moet een maand zijn"), containsString("hoogstens 60 maanden"));
        given().auth().oauth2(Reporting.BREDA).header("Sec-Fetch-Site", "cross-site").formParam("van", "2008-01").formParam("tot", "2008-06").post(REPORTS)
                .then().statusCode(403).body(containsString("Dit formulier kwam van een andere site"));
    }

    @Test
    void whatFailsIsOurFaultAndLookedAtNowhereElse() {
        withoutReports(() -> refused(Reporting.BREDA, REPORTS, 500, "Dat ligt aan ons.", "That is our fault."));
    }

    @Test
    void programsAreToldTheSameAsAProblem() {
        get(Reporting.OFFICE, "/v1/municipalities/GM0758/funnel").statusCode(403).contentType("application/problem+json");
        get(NIJMEGEN, "/v1/municipalities/GM0758/funnel").statusCode(403).contentType("application/problem+json")
                .body("detail", equalTo("Your organisation does not work in this municipality."));
        get(Reporting.BREDA, "/v1/municipalities/GM0758/nothing").statusCode(404).contentType("application/problem+json");
    }

    @Test
    @EnabledIf("chromiumIsHere")
    void theyFitEveryScreenAndBreakNoRule() {
        look("geweigerd-gemeente", NIJMEGEN, BREDA, 1280, ColorScheme.LIGHT);
        look("geweigerd-bureau", Reporting.OFFICE, BREDA + "?taal=en", 1280, ColorScheme.DARK);
        look("geweigerd-raad", COUNCIL, BREDA, 320, ColorScheme.LIGHT);
        look("geweigerd-landelijk", Reporting.BREDA, "/landelijk", 1280, ColorScheme.LIGHT);
        look("niet-gevonden", Reporting.BREDA, REPORTS + "/2008-01_2008-06", 320, ColorScheme.DARK);
        look("nergens", Reporting.BREDA, BREDA + "/nergens", 1280, ColorScheme.LIGHT);
        look("niet-goed", Reporting.BREDA, REPORTS + "/2008-01_2008-06?versie=twee", 1280, ColorScheme.LIGHT);
        look("niet-goed", Reporting.BREDA, BREDA + "/wachtenden?na=X&taal=en", 320, ColorScheme.LIGHT);
        withoutReports(() -> look("mislukt", Reporting.BREDA, REPORTS, 1280, ColorScheme.LIGHT));
        assertThat(complaints).allMatch(complaint -> complaint.contains("Failed to load resource"));
    }

    private static ValidatableResponse refused(String token, String path, int status, String dutch, String english) {
        get(token, path + (path.contains("?") ? "&" : "?") + "taal=en").statusCode(status).contentType(ContentType.HTML)
                .body(allOf(containsString("lang=\"en\""), containsString(english)));
        return get(token, path).statusCode(status).contentType(ContentType.HTML).body(allOf(containsString("lang=\"nl\""), containsString(dutch)));
    }

    private static void withoutReports(Runnable then) {
        TestDatabase.execute("reporting", "alter table interim_version rename to interim_version_away");
        try {
            then.run();
        } finally {
            TestDatabase.execute("reporting", "alter table interim_version_away rename to interim_version");
        }
    }
}
