package nl.krachtketen.system;

import static nl.krachtketen.system.Story.all;
import static nl.krachtketen.system.Story.created;
import static nl.krachtketen.system.Story.offered;
import static nl.krachtketen.system.Story.recruited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Breda in December 2008: many are reached, few flow on, and for women who are hard to place there is hardly a suitable place. Told
 * in Rotterdam, where no other test offers anything that might fit her.
 */
@ExtendWith(Platform.class)
class BredaStoryTest {

    private static final String INTAKE = """
            {'participationLevel':'LOW','goals':['MEET_PEOPLE'],'themes':['SOCIAL_ACTIVATION'],
             'languages':[{'language':'so','level':'NATIVE'}],'dutchLevel':'A0','barriers':[%s],
             'availability':[{'day':'FRIDAY','part':'EVENING'}],'postcodeArea':'4834','childrenComeAlong':true}""";

    private final Partner womensCentre = Partner.named("vrouwencentrum-rotterdam");
    private final Partner communityCentre = Partner.named("buurthuis-rotterdam");

    @Test
    void aWomanWhoIsHardToPlaceFindsAStepOnceTheOneThingThatMattersHasChanged() {
        // Much is offered in town, hardly anything in her neighbourhood, and nothing that fits her.
        List.of("Kookgroep", "Naaigroep", "Praatgroep").forEach(title -> activity(title, "4811", "EVENING", "COME_ALONG"));
        activity("Wandelgroep", "4834", "EVENING", "NOT_PROVIDED");
        activity("Ontbijtgroep", "4834", "MORNING", "COME_ALONG");
        activity("Koffiegroep", "4811", "MORNING", "NOT_PROVIDED");
        String her = recruited(womensCentre, "GM0599", "'recruitmentChannel':'HOME_VISIT','countsForProgramme':true");
        intake(her, "'TRAVEL','CHILDCARE'");

        // The platform says which single change opens most, and proposes nothing as if it fitted.
        JsonNode obstacles = await().atMost(Story.SOON).until(
                () -> womensCentre.get("matching", "/v1/participants/" + her + "/obstacles").body(),
                body -> body.at("/changes/0/opens").asInt() >= 3 && body.get("changes").size() > 2);
        assertThat(obstacles.get("profileKnown").asBoolean()).isTrue();
        assertThat(obstacles.get("fitting").asInt()).isZero();
        assertThat(obstacles.at("/changes/0/code").asText()).isEqualTo("TRAVEL_PASS");
        assertThat(obstacles.at("/changes/1/opens").asInt()).isLessThan(obstacles.at("/changes/0/opens").asInt());
        assertThat(fitting(her)).isEmpty();

        // Somebody travels with her now. The children still come along, and there is still one evening only.
        intake(her, "'CHILDCARE'");
        String choice = await().atMost(Story.SOON).until(() -> fitting(her), fitting -> fitting.size() >= 3).getFirst();
        created(womensCentre.post("matching", "/v1/choices",
                "{'participantId':'%s','offeringId':'%s','recordedBy':'PARTICIPANT_WITH_WORKER'}".formatted(her, choice)));

        // The community centre hears of it and lets her join in: the first step after the first acquaintance.
        String hers = await().atMost(Story.SOON).until(() -> requestFor(choice), Optional::isPresent).orElseThrow();
        created(communityCentre.post("placement", "/v1/trials",
                "{'participantId':'%s','offeringId':'%s'}".formatted(hers, choice)));
        await().atMost(Story.SOON).untilAsserted(() -> assertThat(
                womensCentre.get("reporting", "/v1/journeys/" + her).body().findValuesAsText("step")).endsWith("MATCHED", "TRIAL"));
    }

    private void activity(String title, String area, String part, String children) {
        offered(communityCentre, "GM0599", """
                'title':'%s','kind':'COMMUNITY_CENTRE_ACTIVITY','postcodeArea':'%s','participationLevels':['LOW'],'children':'%s',
                'slots':[{'day':'FRIDAY','part':'%s'}],'places':8,'obligation':'NONE'""".formatted(title, area, children, part));
    }

    private void intake(String her, String barriers) {
        created(womensCentre.post("participant", "/v1/participants/" + her + "/intakes", INTAKE.formatted(barriers)));
    }

    /** What fits her by the strict reading of every rule, the best first. */
    private List<String> fitting(String her) {
        JsonNode shortlist = womensCentre.post("matching", "/v1/shortlists", "{'participantId':'%s','limit':10}".formatted(her)).body();
        return StreamSupport.stream(shortlist.get("items").spliterator(), false).filter(item -> item.get("concerns").isEmpty())
                .map(item -> item.get("offeringId").asText()).toList();
    }

    private Optional<String> requestFor(String offering) {
        return all(communityCentre, "placement", "/v1/place-requests?limit=100").stream()
                .filter(request -> request.get("offeringId").asText().equals(offering) && request.get("state").asText().equals("RESERVED"))
                .map(request -> request.get("participantId").asText()).findFirst();
    }
}
