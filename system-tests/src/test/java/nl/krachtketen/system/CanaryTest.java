package nl.krachtketen.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A woman with a name like no other goes through the chain. Afterwards her name stands in no file of the whole platform: no
 * table or log of any database, no topic, no log, no metric; not even in participant-service, where it is sealed.
 */
@ExtendWith(Platform.class)
class CanaryTest {

    private static final String PERSON = """
            {'givenName':'Kanariana','familyName':'Kwinkeleerder','birthYear':1971,'phone':'+31 6 98 76 54 32'}""";
    private static final List<String> CANARIES = List.of("Kanariana", "Kwinkeleer", "98 76 54 32");
    private static final String INTAKE = """
            {'participationLevel':'LOW','goals':['VOLUNTEER'],'themes':['SOCIAL_ACTIVATION'],'languages':[{'language':'tr','level':'NATIVE'}],
             'dutchLevel':'A1','barriers':[],'availability':[],'postcodeArea':'4811','childrenComeAlong':false}""";

    private final Partner womensCentre = Partner.named("vrouwencentrum-breda");
    private final Partner volunteerCentre = Partner.named("vrijwilligerscentrale-breda");

    @Test
    void herNameIsFoundNowhere() {
        String known = "Zangkoor " + System.nanoTime();
        String offering = created(volunteerCentre.post("placement", "/v1/offerings", """
                {'title':'%s','kind':'VOLUNTEER_VACANCY','municipality':'GM0758','participationLevels':['LOW'],'themes':[],'languages':[],
                 'womenOnly':true,'children':'COME_ALONG','slots':[],'places':1,'nextSteps':[],'obligation':'NONE'}""".formatted(known)));
        String her = registered();
        registered();
        created(womensCentre.post("participant", "/v1/participants/" + her + "/intakes", INTAKE));
        wrongPlaces(her);
        created(womensCentre.post("participant", "/v1/participants/" + her + "/view-links", "{'language':'ar'}"));
        handedOver(her, offering);

        assertThat(filesWith(known)).as("the search finds what is there").isNotEmpty();
        CANARIES.forEach(canary -> assertThat(filesWith(canary)).as(canary).isEmpty());
        List.of("participant", "placement", "matching", "reporting").forEach(service ->
                assertThat(metricsOf(service)).contains("jvm_").doesNotContain(CANARIES));
    }

    private String registered() {
        return created(womensCentre.post("participant", "/v1/participants", """
                {'municipality':'GM0758','recruitmentChannel':'HOME_VISIT','benefitSituation':'NONE','countsForProgramme':true,'person':%s}"""
                .formatted(PERSON)));
    }

    /** Typed into fields where it does not belong, it is refused without being repeated. */
    private void wrongPlaces(String her) {
        for (String field : List.of("participationLevel", "postcodeArea", "dutchLevel", "Kanariana")) {
            var answer = womensCentre.post("participant", "/v1/participants/" + her + "/intakes",
                    INTAKE.replaceFirst("\\{", "{'" + field + "':'Kanariana Kwinkeleerder',"));
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    private void handedOver(String her, String offering) {
        created(womensCentre.post("participant", "/v1/participants/" + her + "/consents", """
                {'purpose':'HANDOVER','recipient':'%s','noticeVersion':'2026-1','language':'tr','legalBasis':'CONSENT','recordedBy':'intake-oost'}"""
                .formatted(volunteerCentre.oin())));
        created(womensCentre.post("participant", "/v1/participants/" + her + "/handovers",
                "{'to':'%s','reason':'NEXT_STEP','wantedStep':'TRIAL','offeringId':'%s'}".formatted(volunteerCentre.oin(), offering)));
        String handover = await().atMost(Story.SOON).until(
                () -> volunteerCentre.get("participant", "/v1/handovers?state=OFFERED").body().at("/items/0/id").asText(), id -> !id.isEmpty());
        created(volunteerCentre.post("participant", "/v1/handovers/" + handover + "/acceptances", "{'contactPerson':'team-west'}"));
    }

    private static String created(Partner.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.id();
    }

    private static String metricsOf(String service) {
        try (var metrics = URI.create(Platform.url(service) + "/q/metrics").toURL().openStream()) {
            return new String(metrics.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesWith(String word) {
        try (Stream<Path> files = Files.walk(Path.of(Platform.status().get("home").asText()))) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files come and go while the platform runs; one that has gone holds nothing any more. */
    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }
}
