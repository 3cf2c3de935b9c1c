package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;

/** The data of an event, copied field by field for one receiver: most of it is told as it is. */
final class TranslatedData {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, String> IDENTIFIERS = Map.of("participantId", OutwardIds.PARTICIPANT,
            "otherParticipantId", OutwardIds.PARTICIPANT, "coachId", "coach");
    private static final Set<String> MOMENTS = Set.of("occurredAt", "answerBy");
    /** What an intake tells beyond a step, and could single her out. */
    private static final Set<String> DETAILS = Set.of("postcodeArea", "languages", "barriers", "availability");

    private final LoggedEvent logged;
    private final Names names;
    private final String json;
    private boolean complete = true;

    TranslatedData(LoggedEvent logged, Names names) {
        this.logged = logged;
        this.names = names;
        try {
            json = copy();
        } catch (IOException e) {
            throw new IllegalStateException("An event of the log is no JSON object", e);
        }
    }

    String json() {
        return json;
    }

    /** Whether the data still follow their schema. */
    boolean complete() {
        return complete;
    }

    private String copy() throws IOException {
        try (JsonParser from = JSON.createParser(logged.payload());
                var written = new StringWriter(); JsonGenerator to = JSON.createGenerator(written)) {
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
            to.flush();
            return written.toString();
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
            to.writeString(Translation.seconds(Instant.parse(from.getText())).toString());
        } else {
            to.copyCurrentStructure(from);
        }
    }
}
