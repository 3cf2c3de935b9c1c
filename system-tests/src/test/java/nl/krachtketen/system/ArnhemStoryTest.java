package nl.krachtketen.system;

import static nl.krachtketen.system.Story.all;
import static nl.krachtketen.system.Story.created;
import static nl.krachtketen.system.Story.createdSoon;
import static nl.krachtketen.system.Story.each;
import static nl.krachtketen.system.Story.offered;
import static nl.krachtketen.system.Story.recruited;
import static nl.krachtketen.system.Story.since;
import static nl.krachtketen.system.Story.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * M1, Actief in Arnhem: 72 took part, about 60% of them women, and 70% signed a volunteer contract for a year after the trial. All
 * have a journey; the funnel counts the women only, since the programme does.
 */
@ExtendWith(Platform.class)
class ArnhemStoryTest {

    private static final String ARNHEM = "GM0202";
    private static final int WOMEN = 43;
    private static final int MEN = 29;
    private static final int WOMEN_WHO_SIGN = 30;
    private static final int MEN_WHO_SIGN = 20;
    private static final LocalDate START = LocalDate.of(2001, 3, 1);
    private static final String TERMS = """
            {'hoursPerWeek':6,'tasks':['RECEIVING_GUESTS'],'expenses':['TRAVEL'],'contact':'vrijwilligers','startDate':'%s','endDate':'%s',
             'withCoach':false}""".formatted(START, START.plusYears(1));

    private final Partner volunteerCentre = Partner.named("vrijwilligerscentrale-arnhem");

    @Test
    void ofAllWhoOrientThemselvesSeventyPercentSignForAYearAfterTheTrial() {
        Map<String, Integer> before = Story.figures(ARNHEM);
        int journeys = journeys().size();
        int placed = placed(journeys());
        String orientation = offering("VOLUNTEER_ORIENTATION", "Actief in Arnhem");
        String vacancy = offering("VOLUNTEER_VACANCY", "Gastvrouw of gastheer");

        List<JsonNode> agreements = each(times(WOMEN + MEN), n -> {
            String participant = recruited(volunteerCentre, ARNHEM,
                    "'recruitmentChannel':'SOCIAL_SERVICES','countsForProgramme':%s".formatted(n < WOMEN));
            String activity = createdSoon(() -> start("activities", participant, orientation)).id();
            created(volunteerCentre.post("placement", "/v1/activities/" + activity + "/completions", "{}"));
            String trial = "/v1/trials/" + created(start("trials", participant, vacancy)).id();
            return n < WOMEN_WHO_SIGN || n >= WOMEN && n < WOMEN + MEN_WHO_SIGN ? signed(trial) : endedWithoutBlame(trial);
        }).stream().filter(it -> it.path("state").asText().equals("CONFIRMED")).toList();

        assertThat(agreements).hasSize(50).allSatisfy(agreement ->
                assertThat(LocalDate.parse(agreement.at("/terms/endDate").asText())).isEqualTo(START.plusYears(1)));
        await().atMost(Story.SOON).untilAsserted(() -> {
            assertThat(since(before, ARNHEM)).containsEntry("RECRUITED", WOMEN).containsEntry("ORIENTATION", WOMEN)
                    .containsEntry("TRIAL", WOMEN).containsEntry("TRIAL went on", WOMEN_WHO_SIGN).containsEntry("PLACED", WOMEN_WHO_SIGN)
                    .containsEntry("activated", WOMEN);
            List<JsonNode> told = journeys();
            int tookPart = told.size() - journeys;
            assertThat(tookPart).isEqualTo(72);
            assertThat((double) since(before, ARNHEM).get("TRIAL") / tookPart).isCloseTo(0.6, within(0.01));
            assertThat((double) (placed(told) - placed) / tookPart).isCloseTo(0.7, within(0.01));
        });
    }

    private String offering(String kind, String title) {
        return offered(volunteerCentre, ARNHEM, """
                'kind':'%s','title':'%s','participationLevels':['MIDDLE'],'children':'CARE_ON_SITE','slots':[],'obligation':'LIGHT'"""
                .formatted(kind, title));
    }

    private Partner.Answer start(String what, String participant, String offering) {
        return volunteerCentre.post("placement", "/v1/" + what,
                "{'participantId':'%s','offeringId':'%s'}".formatted(participant, offering));
    }

    private JsonNode signed(String trial) {
        String placement = created(volunteerCentre.post("placement", trial + "/placements",
                "{'hoursPerWeek':6,'evaluation':['TASKS_FIT']}")).id();
        String agreement = "/v1/placements/" + placement + "/agreement";
        assertThat(volunteerCentre.put("placement", agreement, TERMS).status()).isEqualTo(200);
        created(volunteerCentre.post("placement", agreement + "/confirmations", "{'by':'ORGANISATION','revision':1}"));
        return created(volunteerCentre.post("placement", agreement + "/confirmations", "{'by':'PARTICIPANT','revision':1}")).body();
    }

    private JsonNode endedWithoutBlame(String trial) {
        return created(volunteerCentre.post("placement", trial + "/endings", "{'evaluation':[],'whatFollows':'NOTHING_FOR_NOW'}")).body();
    }

    private static List<JsonNode> journeys() {
        return all(Partner.directing(ARNHEM), "reporting", "/v1/journeys?limit=100&municipality=" + ARNHEM);
    }

    private static int placed(List<JsonNode> journeys) {
        return (int) journeys.stream().filter(journey -> journey.get("furthest").asText().equals("PLACED")).count();
    }
}
