package nl.krachtketen.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What the records refuse beyond the form of single fields. */
class RefusalTest {

    @Test
    void aParticipantsThemesNeverTellHerReligion() {
        var intake = complete("nl.krachtketen.participants.intake-done.v1");
        intake.withArray("/themes").add("RELIGION");

        assertRefused("nl.krachtketen.participants.intake-done.v1", intake, "RELIGION is a theme of offerings only");
    }

    @Test
    void noMorePlacesAreTakenThanThereAre() {
        var offering = complete("nl.krachtketen.offerings.changed.v1").put("places", 3).put("taken", 4);

        assertRefused("nl.krachtketen.offerings.changed.v1", offering, "taken must be from 0 to 3");
    }

    @Test
    void noMoreWomenAreReachedThanPeople() {
        var report = complete("nl.krachtketen.offerings.reach-reported.v1").put("people", 20).put("women", 21);

        assertRefused("nl.krachtketen.offerings.reach-reported.v1", report, "women must be from 0 to 20");
    }

    @Test
    void aReferenceHoldsNoNames() {
        var left = complete("nl.krachtketen.participants.left.v1").put("reference", "anything with spaces");

        assertRefused("nl.krachtketen.participants.left.v1", left,
                "REFERENCE must match [A-Za-z0-9][A-Za-z0-9._:/-]{0,63}");
    }

    private static ObjectNode complete(String type) {
        return PublishedFiles.example(EventCatalogue.byType(type).orElseThrow(), "complete");
    }

    private static void assertRefused(String type, ObjectNode json, String reason) {
        assertThatThrownBy(() -> EventJson.read(type, json.toString().getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(type + ": " + reason);
    }
}
