package nl.krachtketen.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.pairwise.Pairwise;
import org.junit.jupiter.api.Test;

/** Every event of the contract, also one that is added next year, leaves without an identifier that is not its receiver's. */
@QuarkusTest
class TranslationTest {

    private static final String RECEIVER = "00000001003214345000";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    Translation translation;

    @Inject
    Pairwise pairwise;

    @Inject
    ObjectMapper json;

    @Test
    void onlyOfferingsKeepTheirIdentifier() throws IOException {
        var names = new Names(pairwise, RECEIVER);
        for (EventCatalogue.Entry entry : EventCatalogue.forPartners()) {
            JsonNode data = example(entry);
            String told = new String(translation.of(logged(entry, data), names).json(), StandardCharsets.UTF_8);
            assertThat(json.readValue(told, CloudEvent.class)).as("as the documents describe it").hasNoNullFieldsOrProperties();
            assertThat(offerings(data)).as(entry.type()).containsAll(found(told));
        }
    }

    /** To the microsecond a moment is as good as an identifier that all have in common. */
    @Test
    void noMomentIsToldMorePreciselyThanToTheSecond() throws IOException {
        var names = new Names(pairwise, RECEIVER);
        for (EventCatalogue.Entry entry : EventCatalogue.forPartners()) {
            JsonNode data = json.readTree(example(entry).toString().replaceAll("(T[0-9:]{8})Z", "$1.123456Z"));
            assertThat(new String(translation.of(logged(entry, data), names).json(), StandardCharsets.UTF_8)).doesNotContain(".123456");
        }
    }

    /** Wherever it stands between the others, and however it is written. */
    @Test
    void whatIsWithheldLeavesNothingBehind() throws IOException {
        var names = new Names(pairwise, RECEIVER);
        for (String data : List.of(
                "{\"reference\": \"a,}\", \"kind\": \"COURSE\"}",
                "{\"kind\":\"COURSE\",\"reference\":\"\\\"]\",\"languages\":[{\"a\":[1]}]}",
                "{ \"languages\" : [\"}\"] , \"kind\" : \"COURSE\" , \"barriers\" : null }",
                "{\"postcodeArea\": \"4811\", \"reference\": null}")) {
            var logged = new LoggedEvent(7, UUID.randomUUID(), "urn:test", EventCatalogue.forPartners().getFirst().type(), "her",
                    UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), null, data.getBytes(StandardCharsets.UTF_8), false, false);
            JsonNode told = json.readTree(translation.of(logged, names).json()).get("data");
            assertThat(told).as(data).isEqualTo(json.readTree(data.contains("kind") ? "{\"kind\":\"COURSE\"}" : "{}"));
        }
    }

    private JsonNode example(EventCatalogue.Entry entry) throws IOException {
        return json.readTree(EventCatalogue.class.getResourceAsStream("/examples/" + entry.type() + "/complete.json"));
    }

    private static LoggedEvent logged(EventCatalogue.Entry entry, JsonNode data) {
        UUID participant = data.has("participantId") ? UUID.fromString(data.get("participantId").textValue()) : null;
        String subject = participant == null ? data.get("offeringId").textValue() : participant.toString();
        return new LoggedEvent(7, UUID.randomUUID(), "urn:nld:oin:00000001001001001000:systeem:test", entry.type(), subject, participant,
                Instant.parse("2008-01-07T12:00:00.5Z"), UUID.randomUUID(), UUID.randomUUID(), data.toString().getBytes(StandardCharsets.UTF_8), true, true);
    }

    private static Set<String> offerings(JsonNode data) {
        Set<String> offerings = StreamSupport.stream(data.path("offerings").spliterator(), false)
                .map(proposed -> proposed.get("offeringId").textValue()).collect(Collectors.toSet());
        List.of("offeringId", "reservedPlace").forEach(field -> offerings.add(data.path(field).asText()));
        return offerings;
    }

    private static List<String> found(String text) {
        return UUIDS.matcher(text).results().map(MatchResult::group).toList();
    }
}
