package nl.krachtketen.system;

import static nl.krachtketen.system.Story.all;
import static nl.krachtketen.system.Story.assertRefused;
import static nl.krachtketen.system.Story.created;
import static nl.krachtketen.system.Story.createdSoon;
import static nl.krachtketen.system.Story.each;
import static nl.krachtketen.system.Story.offered;
import static nl.krachtketen.system.Story.since;
import static nl.krachtketen.system.Story.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * L7, Turkse Vrouwen Traject in Amsterdam: a closed group, 20 sessions with one organisation, 12 meetings with the next, then the
 * community centre. Who gave health care is not told by any record; and a community centre takes women in but holds nobody, so that
 * the third organisation to hold them is the job centre.
 */
@ExtendWith(Platform.class)
class ClosedGroupStoryTest {

    private static final String AMSTERDAM = "GM0363";
    private static final LocalDate BEGIN = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusWeeks(36);

    private final Partner first = Partner.named("vrouwencentrum-amsterdam");
    private final Partner second = Partner.named("vrijwilligerscentrale-amsterdam");
    private final Partner third = Partner.named("werkplein");
    private final Partner communityCentre = Partner.named("buurthuis-amsterdam");

    @Test
    void aClosedGroupGoesThroughThreeOrganisationsTogether() {
        Map<String, Integer> before = Story.figures(AMSTERDAM);
        List<String> women = each(times(8), n -> recruited());
        String group = created(first.post("participant", "/v1/groups",
                "{'municipality':'GM0363','reference':'groep-%d'}".formatted(System.nanoTime()))).id();
        women.forEach(her -> created(join(group, her)));
        created(first.post("participant", "/v1/groups/" + group + "/closures", "{}"));

        String sessions = offering(first, "EMPOWERMENT", BEGIN);
        meet(first, sessions, women, BEGIN, 20);

        // Nobody joins later: not the group, and not what it does.
        String newcomer = recruited();
        assertRefused(join(group, newcomer), "group-closed");
        await().atMost(Story.SOON).untilAsserted(() ->
                assertRefused(start(first, newcomer, sessions, BEGIN.plusWeeks(1)), "offering-started"));

        String secondGroup = handedOver(group, women, first, second);
        List<String> womenThere = members(second, secondGroup);
        LocalDate next = BEGIN.plusWeeks(20);
        meet(second, offering(second, "COURSE", next), womenThere, next, 12);

        List<String> womenAtLast = members(third, handedOver(secondGroup, womenThere, second, third));
        String breakfast = offering(communityCentre, "COMMUNITY_CENTRE_ACTIVITY", next.plusWeeks(12));
        each(womenAtLast, her -> createdSoon(() -> start(third, her, breakfast, next.plusWeeks(12))));

        // Each has been with the three of them, and each is one woman in the figures.
        await().atMost(Story.SOON).untilAsserted(() -> assertThat(each(womenAtLast, her -> new HashSet<>(
                third.get("reporting", "/v1/journeys/" + her).body().findValuesAsText("organisation"))))
                .hasSize(8).containsOnly(new HashSet<>(List.of(first.oin(), second.oin(), third.oin()))));
        await().atMost(Story.SOON).untilAsserted(() -> assertThat(since(before, AMSTERDAM)).containsEntry("RECRUITED", 9)
                .containsEntry("ORIENTATION", 8));
    }

    private String recruited() {
        return Story.recruited(first, AMSTERDAM,
                "'recruitmentChannel':'HEALTH_CARE_REFERRAL','countsForProgramme':true,'occurredAt':'%sT09:00:00Z'".formatted(BEGIN));
    }

    private Partner.Answer join(String group, String her) {
        return first.post("participant", "/v1/groups/" + group + "/members", "{'participantId':'%s'}".formatted(her));
    }

    private static String offering(Partner by, String kind, LocalDate begin) {
        return offered(by, AMSTERDAM, """
                'kind':'%s','title':'Turkse vrouwen','participationLevels':['LOW'],'children':'COME_ALONG','slots':[],'postcodeArea':'1055',
                'obligation':'NONE','startDates':['%s'],'closedAfterStart':true""".formatted(kind, begin));
    }

    private static Partner.Answer start(Partner by, String her, String offering, LocalDate day) {
        return by.post("placement", "/v1/activities",
                "{'participantId':'%s','offeringId':'%s','occurredAt':'%sT10:00:00Z'}".formatted(her, offering, day));
    }

    /** All start together and come to every session; the organiser's own list says how many there were. */
    private static void meet(Partner by, String offering, List<String> women, LocalDate begin, int sessions) {
        each(women, her -> createdSoon(() -> start(by, her, offering, begin)));
        String path = "/v1/offerings/" + offering + "/sessions";
        each(times(sessions), week -> created(by.post("placement", path,
                "{'sessionDate':'%s','present':['%s']}".formatted(begin.plusWeeks(week), String.join("','", women)))));
        assertThat(all(by, "placement", path)).hasSize(sessions).allSatisfy(session -> assertThat(session.get("present")).hasSize(8));
    }

    /** With the consent of each; one answer is the answer to all. Returns the group as the taker knows it. */
    private static String handedOver(String group, List<String> women, Partner from, Partner to) {
        each(women, her -> created(from.post("participant", "/v1/participants/" + her + "/consents", """
                {'purpose':'HANDOVER','recipient':'%s','noticeVersion':'2026-1','language':'tr','legalBasis':'CONSENT',
                 'recordedBy':'groepen'}""".formatted(to.oin()))));
        JsonNode offered = created(from.post("participant", "/v1/groups/" + group + "/handovers",
                "{'to':'%s','reason':'NEXT_STEP','wantedStep':'ORIENTATION'}".formatted(to.oin()))).body().get("items");
        JsonNode asked = all(to, "participant", "/v1/handovers?state=OFFERED&direction=taken&limit=100").getLast();
        created(to.post("participant", "/v1/handovers/" + asked.get("id").asText() + "/acceptances", "{'contactPerson':'groepen'}"));
        assertThat(StreamSupport.stream(offered.spliterator(), false)).hasSize(women.size()).allSatisfy(each -> assertThat(
                from.get("participant", "/v1/handovers/" + each.get("id").asText()).body().get("state").asText()).isEqualTo("ACCEPTED"));
        return asked.get("groupId").asText();
    }

    private static List<String> members(Partner partner, String group) {
        return StreamSupport.stream(partner.get("participant", "/v1/groups/" + group).body().get("participantIds").spliterator(), false)
                .map(JsonNode::asText).toList();
    }
}
