package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;

/** The data of an event, copied field by field for one receiver: most of it is told as it is. */
final class TranslatedData {

    private static final Map<String, String> IDENTIFIERS = Map.of("participantId", OutwardIds.PARTICIPANT,
            "otherParticipantId", OutwardIds.PARTICIPANT, "coachId", "coach");
    private static final Set<String> MOMENTS = Set.of("occurredAt", "answerBy", "askedAt");
    /** What an intake tells beyond a step, and could single her out. */
    private static final Set<String> DETAILS = Set.of("postcodeArea", "languages", "barriers", "availability");

    private final LoggedEvent logged;
    private final Names names;
    private boolean complete = true;

    TranslatedData(LoggedEvent logged, Names names) {
        this.logged = logged;
        this.names = names;
    }

    /** True if what was copied still follows its schema. */
    boolean copy(JsonFactory json, JsonGenerator to) throws IOException {
        try (JsonParser from = json.createParser(logged.payload())) {
            from.nextToken();
            to.writeStartObject();
            while (from.nextToken() == JsonToken.FIELD_NAME) {
                String field = from.currentName();
                from.nextToken();
                if (isWithheld(field)) {
                    from.skipChildren();
                } else {
                    to.writeFieldName(field);
                    value(field, from, to);
                }
            }
            to.writeEndObject();
            return complete;
        }
    }

    private boolean isWithheld(String field) {
        boolean detail = logged.participant() != null && !logged.inDetail() && DETAILS.contains(field);
        complete &= !detail;
        return detail || field.equals("reference") && !logged.ownReference();
    }

    private void value(String field, JsonParser from, JsonGenerator to) throws IOException {
        boolean isText = from.currentToken() == JsonToken.VALUE_STRING;
        if (isText && IDENTIFIERS.containsKey(field)) {
            to.writeString(names.of(IDENTIFIERS.get(field), UUID.fromString(from.getText())));
        } else if (isText && MOMENTS.contains(field)) {
            to.writeString(seconds(from.getText()));
        } else {
            to.copyCurrentStructure(from);
        }
    }

    /** As in the event's own time. Moments are ISO 8601 in UTC, as the contract writes them. */
    private static String seconds(String moment) {
        int fraction = moment.indexOf('.');
        return fraction < 0 ? moment : moment.substring(0, fraction) + "Z";
    }
}
