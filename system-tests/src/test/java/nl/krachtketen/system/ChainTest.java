package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's main job, over REST, with real tokens, through all four services. */
@ExtendWith(Platform.class)
class ChainTest {

    private static final String OFFERING = """
            {'title':'%s','kind':'%s','municipality':'GM0758','postcodeArea':'4811','participationLevels':['LOW','MIDDLE'],
             'themes':['SOCIAL_ACTIVATION'],'languages':['tr'],'womenOnly':true,'children':'COME_ALONG',
             'slots':[{'day':'WEDNESDAY','part':'MORNING'}],'places':8,'nextSteps':['COURSE'],'obligation':'NONE'}""";

    @Test
    void sheGoesFromIntakeToWorkThroughThreeOrganisations() {
        Partner womensCentre = Partner.named("vrouwencentrum-breda");
        Partner volunteerCentre = Partner.named("vrijwilligerscentrale-breda");
        Partner jobCentre = Partner.named("werkplein");

        // Several organisations put their offering side by side.
        String breakfast = created(womensCentre.post("placement", "/v1/offerings", OFFERING.formatted("Ontbijtgroep", "COMMUNITY_CENTRE_ACTIVITY")));
        String kitchen = created(volunteerCentre.post("placement", "/v1/offerings", OFFERING.formatted("Buurtkeuken", "VOLUNTEER_VACANCY")));

        // She is recruited at home, and tells at the intake what she wants.
        String her = created(womensCentre.post("participant", "/v1/participants", """
                {'municipality':'GM0758','recruitmentChannel':'HOME_VISIT','benefitSituation':'NONE','countsForProgramme':true}"""));
        created(womensCentre.post("participant", "/v1/participants/" + her + "/intakes", """
                {'participationLevel':'LOW','goals':['MEET_PEOPLE','VOLUNTEER'],'themes':['SOCIAL_ACTIVATION'],
                 'languages':[{'language':'tr','level':'NATIVE'}],'dutchLevel':'A1','barriers':['CHILDCARE'],
                 'availability':[{'day':'WEDNESDAY','part':'MORNING'}],'postcodeArea':'4811','childrenComeAlong':true}"""));

        // The shortlist comes with reasons; she chooses the kitchen.
        JsonNode shortlist = awaitOfferings(womensCentre, her, List.of(breakfast, kitchen));
        assertThat(shortlist.get("items")).allSatisfy(item -> assertThat(item.get("reasons")).isNotEmpty());
        created(womensCentre.post("matching", "/v1/choices",
                "{'participantId':'%s','offeringId':'%s','recordedBy':'PARTICIPANT_WITH_WORKER'}".formatted(her, kitchen)));

        // The kitchen sees her request, under an identifier of its own, and lets her join in.
        String hersAtTheKitchen = await().atMost(Story.SOON).until(() -> requestFor(volunteerCentre, kitchen), id -> id != null);
        assertThat(hersAtTheKitchen).isNotEqualTo(her);
        String trial = created(volunteerCentre.post("placement", "/v1/trials",
                "{'participantId':'%s','offeringId':'%s'}".formatted(hersAtTheKitchen, kitchen)));
        created(volunteerCentre.post("placement", "/v1/trials/" + trial + "/endings", "{'evaluation':[],'whatFollows':'PLACEMENT'}"));
        created(volunteerCentre.post("placement", "/v1/placements",
                "{'participantId':'%s','offeringId':'%s','hoursPerWeek':6}".formatted(hersAtTheKitchen, kitchen)));

        // Half a year later she finds paid work; her women's centre reports it.
        created(womensCentre.post("placement", "/v1/outcomes", "{'participantId':'%s','kind':'WORK'}".formatted(her)));

        // The whole journey is in the reporting, for her own organisation; the job centre has nothing to do with her.
        await().atMost(Story.SOON).untilAsserted(() -> assertThat(stepsOf(womensCentre, her))
                .contains("RECRUITED", "INTAKE_DONE", "MATCHED", "TRIAL", "PLACED", "MOVED_ON"));
        assertThat(jobCentre.get("reporting", "/v1/journeys/" + her).status()).isEqualTo(404);

        // She asks to be forgotten: everywhere, and for good.
        assertThat(womensCentre.delete("participant", "/v1/participants/" + her).status()).isEqualTo(204);
        await().atMost(Story.SOON).untilAsserted(() -> {
            var late = womensCentre.post("placement", "/v1/outcomes", "{'participantId':'%s','kind':'EDUCATION'}".formatted(her));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.body().get("type").asText()).endsWith("/erased");
        });
    }

    private static String created(Partner.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.id();
    }

    /** News of new offerings travels to matching-service in some milliseconds; a partner asks again. */
    private static JsonNode awaitOfferings(Partner partner, String her, List<String> offerings) {
        return await().atMost(Story.SOON).until(
                () -> partner.post("matching", "/v1/shortlists", "{'participantId':'%s','limit':10}".formatted(her)).body(),
                body -> items(body).containsAll(offerings));
    }

    private static List<String> items(JsonNode shortlist) {
        return StreamSupport.stream(shortlist.path("items").spliterator(), false).map(item -> item.get("offeringId").asText()).toList();
    }

    private static String requestFor(Partner organiser, String offering) {
        return StreamSupport.stream(organiser.get("placement", "/v1/place-requests?limit=100").body().path("items").spliterator(), false)
                .filter(request -> request.get("offeringId").asText().equals(offering))
                .map(request -> request.get("participantId").asText()).findFirst().orElse(null);
    }

    private static List<String> stepsOf(Partner partner, String her) {
        JsonNode journey = partner.get("reporting", "/v1/journeys/" + her).body();
        return StreamSupport.stream(journey.path("steps").spliterator(), false).map(step -> step.get("step").asText()).toList();
    }
}
