package nl.krachtketen.system;

import static nl.krachtketen.system.Story.all;
import static nl.krachtketen.system.Story.assertRefused;
import static nl.krachtketen.system.Story.created;
import static nl.krachtketen.system.Story.createdSoon;
import static nl.krachtketen.system.Story.each;
import static nl.krachtketen.system.Story.texts;
import static nl.krachtketen.system.Story.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nijmegen: 120 to 140 language coaches, one of them a participant herself. */
@ExtendWith(Platform.class)
class NijmegenStoryTest {

    private static final int COACHES = 120;
    private static final String PROFILE = """
            'profile':{'languages':['tr','nl'],'availability':[{'day':'WEDNESDAY','part':'MORNING'}],'postcodeArea':'6531',
             'maximumLoad':2}""";
    private static final String INTAKE = """
            {'participationLevel':'LOW','goals':['LEARN_DUTCH'],'themes':['LANGUAGE'],'languages':[{'language':'tr','level':'NATIVE'}],
             'dutchLevel':'A0','barriers':[],'availability':[{'day':'WEDNESDAY','part':'MORNING'}],'postcodeArea':'6533',
             'childrenComeAlong':true}""";

    private final Partner womensCentre = Partner.named("vrouwencentrum-nijmegen");

    @Test
    void languageCoachesShareTheWorkAndNobodyIsLeftBehindWhenOneMovesOn() {
        // Volunteers and one woman who came through the chain herself coach two women each at most.
        String sheToo = recruited();
        Set<String> coaches = new HashSet<>(each(times(COACHES - 1), n -> coach("'account':'taalcoach-%d'".formatted(n))));
        String friend = coach("'participantId':'%s'".formatted(sheToo));
        coaches.add(friend);
        List<String> women = each(times(COACHES), n -> withIntake());

        // Each woman gets the coach who is proposed first. The work spreads: everybody carries one before anybody carries two.
        Map<String, String> womanOf = new HashMap<>();
        women.forEach(her -> womanOf.put(assignedAsProposed(her), her));
        List<JsonNode> working = ours(coaches);
        assertThat(working.size()).isBetween(120, 140);
        assertThat(working).allSatisfy(coach -> assertThat(coach.get("load").asInt()).isEqualTo(1));

        // Many ask for the same coach at the same moment: she takes one more, and that is the limit.
        List<String> more = each(times(6), n -> withIntake());
        List<Partner.Answer> answers = each(more, her -> assign(her, friend));
        List<Integer> accepted = times(more.size()).stream().filter(n -> answers.get(n).status() == 201).toList();
        assertThat(accepted).hasSize(1);
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> assertRefused(answer, "coach-is-full"));
        assertThat(ours(coaches)).allSatisfy(coach -> assertThat(coach.get("load").asInt())
                .isLessThanOrEqualTo(coach.at("/profile/maximumLoad").asInt()));

        // She finds a job. Her two women are listed, each finds another coach, and then nobody is listed any more.
        List<String> hers = List.of(womanOf.get(friend), more.get(accepted.getFirst()));
        createdSoon(() -> womensCentre.post("placement", "/v1/outcomes", "{'participantId':'%s','kind':'WORK'}".formatted(sheToo)));
        await().atMost(Story.SOON).untilAsserted(() -> assertThat(searching()).containsAll(hers));
        assertThat(hers).map(this::assignedAsProposed).doesNotContain(friend);
        assertThat(searching()).doesNotContainAnyElementsOf(hers);
    }

    private String recruited() {
        return Story.recruited(womensCentre, "GM0268", "'recruitmentChannel':'KEY_FIGURE','countsForProgramme':true");
    }

    private String withIntake() {
        String her = recruited();
        created(womensCentre.post("participant", "/v1/participants/" + her + "/intakes", INTAKE));
        return her;
    }

    private String coach(String who) {
        return created(womensCentre.post("participant", "/v1/coaches", "{" + who + "," + PROFILE + "}")).id();
    }

    private String assignedAsProposed(String her) {
        JsonNode best = womensCentre.get("participant", "/v1/participants/" + her + "/coach-proposals").body().at("/items/0");
        assertThat(best.findValuesAsText("code")).containsExactly("COMMON_LANGUAGE", "COMMON_SLOT", "NEAR", "FREE_LOAD");
        String coach = best.at("/coach/id").asText();
        created(assign(her, coach));
        return coach;
    }

    private Partner.Answer assign(String her, String coach) {
        return womensCentre.post("participant", "/v1/participants/" + her + "/coach-assignments", "{'coachId':'%s'}".formatted(coach));
    }

    private List<JsonNode> ours(Set<String> coaches) {
        return all(womensCentre, "participant", "/v1/coaches?limit=100").stream()
                .filter(coach -> coaches.contains(coach.get("id").asText())).toList();
    }

    private List<String> searching() {
        return texts(all(womensCentre, "participant", "/v1/coach-searches?limit=100"), "participantId");
    }
}
