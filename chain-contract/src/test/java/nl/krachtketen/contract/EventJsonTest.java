package nl.krachtketen.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent.ConsentChanged;
import nl.krachtketen.contract.ParticipantEvent.Left;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final String CONSENT_CHANGED = "nl.krachtketen.participants.consent-changed.v1";
    private static final String OIN = "00000001003214345000";
    private static final About ABOUT = new About(
            UUID.fromString("01980000-0000-7000-8000-000000000001"), Instant.parse("2026-03-02T09:30:00Z"),
            "GM0344", OIN, null, RecruitmentChannel.SCHOOL, true, null);
    private static final String JSON = """
            {"participantId":"01980000-0000-7000-8000-000000000001","occurredAt":"2026-03-02T09:30:00Z",\
            "municipality":"GM0344","organisation":"00000001003214345000","recruitmentChannel":"SCHOOL",\
            "countsForProgramme":true,"purpose":"HANDOVER","recipient":"00000001003214345000","given":true}""";

    @Test
    void whatEachStepTellsStandsBesideItsOwnFieldsAndAbsentFieldsAreLeftOut() {
        var event = new ConsentChanged(ABOUT, ConsentPurpose.HANDOVER, OIN, true);

        assertThat(new String(EventJson.write(event), UTF_8)).isEqualTo(JSON);
        assertThat(read(JSON)).isEqualTo(event);
    }

    @Test
    void aFieldThatThisVersionDoesNotKnowIsIgnored() {
        assertThat(read(JSON.replace("{", "{\"newInLaterVersions\":[{\"a\":1}],"))).isEqualTo(read(JSON));
    }

    @Test
    void anIncompleteEventIsNeverWritten() {
        assertThatThrownBy(() -> EventJson.write(new Left(ABOUT, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason is missing");
    }

    @Test
    void aRefusalNamesTheFieldAndNeverRepeatsWhatStoodThere() {
        assertRefused(JSON.replace("HANDOVER", "secret"), "not valid: purpose");
        assertRefused(JSON.replace("GM0344", "secret"), "MUNICIPALITY must match GM[0-9]{4}");
        assertRefused(JSON.replace("2026-03-02T09:30:00Z", "secret"), "not valid: occurredAt");
        assertRefused(JSON.replace("\"purpose\"", "\"secret\""), "purpose is missing");
        assertRefused(JSON.replace("\"given\":true", "\"given\":null"), "given is missing");
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        assertRefused("", "not a JSON object");
        assertRefused("[\"secret\"]", "not a JSON object");
        assertRefused("{\"secret\":", "not a JSON object");
        assertRefused(JSON + "{\"secret\":1}", "not a JSON object");
        assertRefused(JSON.replace("{", "{\"given\":false,"), "not a JSON object");
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThatThrownBy(() -> EventJson.read("nl.krachtketen.participants.unheard-of.v1", JSON.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("nl.krachtketen.participants.unheard-of.v1: unknown type");
    }

    @Test
    void aTimeWithAnOffsetIsReadAsTheSameMoment() {
        assertThat(read(JSON.replace("09:30:00Z", "10:30:00+01:00"))).isEqualTo(read(JSON));
    }

    private static Event read(String json) {
        return EventJson.read(CONSENT_CHANGED, json.getBytes(UTF_8));
    }

    private static void assertRefused(String json, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(CONSENT_CHANGED + ": " + reason)
                .hasNoCause();
    }
}
