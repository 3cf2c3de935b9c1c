package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;

/** The data of an event, copied field by field for one receiver: most of it is told as it is, byte for byte. */
final class TranslatedData {

    private static final Map<String, String> IDENTIFIERS = Map.of("participantId", OutwardIds.PARTICIPANT,
            "otherParticipantId", OutwardIds.PARTICIPANT, "coachId", "coach");
    private static final Set<String> MOMENTS = Set.of("occurredAt", "answerBy", "askedAt");
    /** What an intake tells beyond a step, and could single her out. */
    private static final Set<String> DETAILS = Set.of("postcodeArea", "languages", "barriers", "availability");

    private static final JsonFactory JSON = new JsonFactory();

    private final LoggedEvent logged;
    private final String subject;
    private final Names names;
    private boolean complete = true;

    /** @param subject what the receiver knows the participant by */
    TranslatedData(LoggedEvent logged, String subject, Names names) {
        this.logged = logged;
        this.subject = subject;
        this.names = names;
    }

    /** True if what was copied still follows its schema. */
    boolean copy(JsonBytes to) throws IOException {
        try (JsonParser from = JSON.createParser(logged.payload())) {
            String before = "{";
            from.nextToken();
            while (from.nextToken() == JsonToken.FIELD_NAME) {
                String field = from.currentName();
                int begin = (int) from.currentTokenLocation().getByteOffset();
                JsonToken value = from.nextToken();
                if (isWithheld(field)) {
                    from.skipChildren();
                } else {
                    to.raw(before);
                    field(field, begin, value, from, to);
                    before = ",";
                }
            }
            to.raw(before.equals("{") ? "{}" : "}");
            return complete;
        }
    }

    private boolean isWithheld(String field) {
        boolean detail = logged.participant() != null && !logged.inDetail() && DETAILS.contains(field);
        complete &= !detail;
        return detail || field.equals("reference") && !logged.ownReference();
    }

    /** @param begin where the field begins with its name */
    private void field(String field, int begin, JsonToken value, JsonParser from, JsonBytes to) throws IOException {
        if (value == JsonToken.VALUE_STRING && IDENTIFIERS.containsKey(field)) {
            to.text(field).raw(":\"").raw(name(field, UUID.fromString(from.getText()))).raw("\"");
        } else if (value == JsonToken.VALUE_STRING && MOMENTS.contains(field)) {
            to.text(field).raw(":").text(seconds(from.getText()));
        } else {
            from.skipChildren();
            from.finishToken();
            to.raw(logged.payload(), begin, (int) from.currentLocation().getByteOffset());
        }
    }

    private String name(String field, UUID id) {
        return id.equals(logged.participant()) ? subject : names.of(IDENTIFIERS.get(field), id);
    }

    /** As in the event's own time. Moments are ISO 8601 in UTC, as the contract writes them. */
    private static String seconds(String moment) {
        int fraction = moment.indexOf('.');
        return fraction < 0 ? moment : moment.substring(0, fraction) + "Z";
    }
}
