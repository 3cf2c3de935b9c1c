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

    private static Event read(String json) {
        return EventJson.read(CONSENT_CHANGED, json.getBytes(UTF_8));
    }
}
