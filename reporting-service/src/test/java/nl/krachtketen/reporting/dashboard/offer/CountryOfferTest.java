package nl.krachtketen.reporting.dashboard.offer;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.TestOffering;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The joint offering of the country, as the programme office may know it. */
@QuarkusTest
class CountryOfferTest {

    private static final String LANGUAGE = "themes.find { it.theme == 'LANGUAGE' && it.participationLevel == '%s' }.";

    @BeforeEach
    void sixteenWomenWantLanguageInBredaAndOneElsewhere() {
        Reporting.forgetEverything();
        women(12, "GM0758", ParticipationLevel.LOW);
        women(4, "GM0268", ParticipationLevel.MIDDLE);
        women(1, "GM0546", ParticipationLevel.HIGH);
        TestOffering meeting = TestOffering.of("Praatcafé", OfferingKind.INFORMAL_LANGUAGE_MEETING, Theme.LANGUAGE, ParticipationLevel.LOW);
        TestOffering atHome = TestOffering.of("Taal aan huis", OfferingKind.LANGUAGE_AT_HOME, Theme.LANGUAGE, ParticipationLevel.LOW);
        Reporting.publish(meeting.published(), atHome.in("GM0268", null).places(8, 2).published());
        await().until(() -> Reporting.count("select count(*) from offering") == 2);
    }

    @Test
    void whatIsOfferedIsExactAndWhatIsWantedIsOfTheBeginningOfAMonth() {
        told().body(of(Level.LOW, "municipalities"), equalTo(2)).body(of(Level.LOW, "offerings"), equalTo(2))
                .body(of(Level.LOW, "places"), nullValue()).body(of(Level.LOW, "state"), equalTo("NOT_YET"));
        Reporting.publishTheMonth();
        told().body(of(Level.HIGH, "state"), equalTo("ROUNDED")).body(of(Level.HIGH, "women"), equalTo(0));
        women(30, "GM0758", ParticipationLevel.LOW);
        given().auth().oauth2(Reporting.OFFICE).post("/v1/publications").then().statusCode(409);
        assertThat(Reporting.count("select max(counted) from month_figure where subject = 'DEMAND'")).isEqualTo(16);
    }

    @Test
    void aSmallNumberIsNotTold() {
        Reporting.publishTheMonth();
        told().body(of(Level.MIDDLE, "state"), equalTo("SUPPRESSED")).body(of(Level.MIDDLE, "women"), nullValue())
                .body(of(Level.LOW, "women"), equalTo(10));
    }

    @Test
    void itIsForTheProgrammeOfficeOnPageAndAsFileToo() {
        Reporting.publishTheMonth();
        get(Reporting.OFFICE, "/landelijk/aanbod").statusCode(200).body(allOf(containsString("Nederland: het gezamenlijk aanbod"),
                containsString("In 2 gemeenten"), containsString("klein aantal, niet getoond")));
        get(Reporting.OFFICE, "/landelijk/aanbod/tabel.csv").statusCode(200).body(containsString("LANGUAGE,MIDDLE,0,0,0,0,SUPPRESSED,"));
        given().auth().oauth2(Reporting.OFFICE).accept("text/csv").get("/v1/joint-offering").then().statusCode(200)
                .body(containsString("theme,participationLevel,municipalities"));
        get(Reporting.BREDA, "/v1/joint-offering").statusCode(403);
        get(Reporting.BREDA, "/landelijk/aanbod").statusCode(403);
        get(Reporting.BREDA, "/landelijk/aanbod/tabel.csv").statusCode(403);
    }

    private static void women(int number, String municipality, ParticipationLevel level) {
        long before = Reporting.count("select count(*) from journey where themes is not null");
        Reporting.publish(Stream.generate(() -> new Woman(UUID.randomUUID(), municipality, level, true)).limit(number)
                .flatMap(woman -> Stream.of(woman.registered("2008-01-01"), woman.intakeDone("2008-02-01", List.of(Theme.LANGUAGE), "4811")))
                .toArray(Event[]::new));
        await().until(() -> Reporting.count("select count(*) from journey where themes is not null") == before + number);
    }

    private static ValidatableResponse told() {
        return get(Reporting.OFFICE, "/v1/joint-offering").statusCode(200);
    }

    private static String of(Level level, String field) {
        return LANGUAGE.formatted(level) + field;
    }
}
