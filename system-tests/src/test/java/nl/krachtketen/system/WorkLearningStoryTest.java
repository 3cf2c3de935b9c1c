package nl.krachtketen.system;

import static nl.krachtketen.system.Story.created;
import static nl.krachtketen.system.Story.createdSoon;
import static nl.krachtketen.system.Story.each;
import static nl.krachtketen.system.Story.offered;
import static nl.krachtketen.system.Story.recruited;
import static nl.krachtketen.system.Story.since;
import static nl.krachtketen.system.Story.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** H2, childcare jobs in Amsterdam: 16 weeks of preparation, then a job that an employer guaranteed. */
@ExtendWith(Platform.class)
class WorkLearningStoryTest {

    private static final String AMSTERDAM = "GM0363";
    private static final Duration PREPARATION = Duration.ofDays(16 * 7);
    private static final Instant END = Instant.now().minus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
    private static final Instant BEGIN = END.minus(PREPARATION);

    private final Partner womensCentre = Partner.named("vrouwencentrum-amsterdam");

    @Test
    void whoCompletesSixteenWeeksHasAJobAndWhoPausesIsLeftOutOfTheShare() {
        Map<String, Integer> before = Story.figures(AMSTERDAM);
        String course = offered(womensCentre, AMSTERDAM, """
                'kind':'WORK_LEARNING','title':'Werken in de kinderopvang','participationLevels':['HIGH'],
                'children':'COSTS_PAID_BACK','slots':[],'places':12,'obligation':'FIRM',
                'employer':{'guaranteedJobs':12,'confirmedBy':'personeelszaken','talkBeforeStart':true}""");
        List<String> women = each(times(12), n -> recruited(womensCentre, AMSTERDAM,
                "'recruitmentChannel':'JOB_CENTRE','countsForProgramme':true,'occurredAt':'%s'".formatted(BEGIN)));
        List<String> activities = each(women, her -> createdSoon(() -> womensCentre.post("placement", "/v1/activities",
                "{'participantId':'%s','offeringId':'%s','occurredAt':'%s'}".formatted(her, course, BEGIN))).id());

        // Two become pregnant. The platform knows that they paused, and never why.
        each(women.subList(0, 2), her -> created(womensCentre.post("participant", "/v1/participants/" + her + "/pauses",
                "{'untilDate':'%s','reason':'OTHER'}".formatted(LocalDate.now().plusMonths(6)))));

        // Ten complete the 16 weeks, and nine of them start in one of the guaranteed jobs.
        List<JsonNode> completed = each(activities.subList(2, 12), activity -> created(womensCentre.post("placement",
                "/v1/activities/" + activity + "/completions", "{'occurredAt':'%s'}".formatted(END))).body());
        assertThat(completed).allSatisfy(it -> assertThat(Duration.between(Instant.parse(it.get("startedAt").asText()),
                Instant.parse(it.get("completedAt").asText()))).isEqualTo(PREPARATION));
        List<JsonNode> jobs = each(women.subList(2, 11), her -> created(womensCentre.post("placement", "/v1/outcomes",
                "{'participantId':'%s','kind':'WORK','sector':'CHILDCARE','offeringId':'%s'}".formatted(her, course))).body());
        assertThat(jobs).hasSizeLessThanOrEqualTo(
                womensCentre.get("placement", "/v1/offerings/" + course).body().at("/employer/guaranteedJobs").asInt());

        // 80 to 100% flow on to a job, those who paused left out of the count; with them it would be less.
        await().atMost(Story.SOON).untilAsserted(() -> assertThat(since(before, AMSTERDAM)).containsEntry("ORIENTATION", 12)
                .containsEntry("ORIENTATION paused", 2).containsEntry("ORIENTATION went on", 9).containsEntry("to work", 9));
        Map<String, Integer> now = since(before, AMSTERDAM);
        assertThat((double) now.get("to work") / (now.get("ORIENTATION") - now.get("ORIENTATION paused"))).isBetween(0.8, 1.0);
        assertThat((double) now.get("to work") / now.get("ORIENTATION")).isLessThan(0.8);
    }
}
