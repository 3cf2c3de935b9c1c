package nl.krachtketen.reporting.dashboard.quality;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import nl.krachtketen.reporting.programme.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who tells late, who has gone silent, and whose steps cannot have been in that order. */
@QuarkusTest
class QualityTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 10, 1);

    /** One told of years later, one told of a month late, and one whom the volunteers placed before she was recruited, by their telling. */
    @BeforeEach
    void threeWomen() {
        Reporting.forgetEverything();
        Woman usual = Woman.of("GM0758");
        Woman unusual = Woman.of("GM0758");
        Reporting.publish(unusual.placed("2007-12-01"), usual.registered("2008-01-01"), usual.trial("2008-02-01"), unusual.registered("2008-01-01"),
                Woman.of("GM0758").registered(LocalDate.now(ZoneOffset.UTC).minusDays(31).toString()));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 5);
    }

    @Test
    void itIsToldWhoToldLateAndOutOfOrder() {
        get(Reporting.OFFICE, "/v1/partner-quality").statusCode(200)
                .body(of(Woman.RECRUITER) + ".events", equalTo(3)).body(of(Woman.RECRUITER) + ".history", equalTo(2))
                .body(of(Woman.RECRUITER) + ".late", equalTo(1)).body(of(Woman.RECRUITER) + ".daysLate", greaterThanOrEqualTo(30))
                .body(of(Woman.RECRUITER) + ".outOfOrder", equalTo(0)).body(of(Woman.VOLUNTEERS) + ".outOfOrder", nullValue())
                .body(of(Woman.RECRUITER) + ".silentDays", nullValue());
        get(Reporting.BREDA, "/v1/partner-quality").statusCode(403);
        get(Reporting.OFFICE, "/landelijk/kwaliteit").statusCode(200).body(containsString("na te vragen"));
        get(Reporting.OFFICE, "/landelijk/kwaliteit/tabel.csv").statusCode(200).body(containsString("organisation,name,events,history,late"));
        get(Reporting.BREDA, "/landelijk/kwaliteit").statusCode(403);
    }

    @Test
    void whoHasAHabitAndBreaksItIsSilent() {
        assertThat(told("2008-03-01", "2008-09-27", 70)).isNull();
        assertThat(told("2008-03-01", "2008-09-10", 65)).isEqualTo(21);
        assertThat(told("2008-03-01", "2008-09-20", 3)).as("no habit").isNull();
        assertThat(told("2008-01-01", "2008-09-01", 9)).as("once a month").isNull();
    }

    private static Integer told(String first, String last, int days) {
        return new PartnerQualities.Row("0", days, 0, 0, 0, LocalDate.parse(first), LocalDate.parse(last), days, 0)
                .judged(TODAY, new Organisations.Names(Map.of())).silentDays();
    }

    private static String of(String organisation) {
        return "partners.find { it.organisation == '" + organisation + "' }";
    }
}
