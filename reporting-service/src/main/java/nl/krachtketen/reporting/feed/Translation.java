package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.pairwise.OutwardIds;

/**
 * Says an event in the words of one receiver: identifiers of its own, and nothing that is not its business. It is written in one go,
 * without a tree in between, because whoever begins anew reads everything.
 */
@ApplicationScoped
class Translation {

    private static final String EVENT = "event";
    private static final JsonFactory JSON = new JsonFactory();

    @Inject
    Sequences sequences;

    PartnerEvent of(LoggedEvent logged, Names names) {
        String id = names.of(EVENT, logged.id());
        String subject = logged.participant() == null ? logged.subject() : names.of(OutwardIds.PARTICIPANT, logged.participant());
        try (var bytes = new ByteArrayBuilder(); JsonGenerator to = JSON.createGenerator(bytes)) {
            to.writeStartObject();
            to.writeStringField("specversion", "1.0");
            to.writeStringField("id", id);
            to.writeStringField("source", logged.source());
            to.writeStringField("type", logged.type());
            to.writeStringField("subject", subject);
            // A fraction of a second would tell two receivers that they speak of the same event.
            to.writeStringField("time", logged.time().truncatedTo(ChronoUnit.SECONDS).toString());
            to.writeStringField("sequence", sequences.of(logged.position(), names.receiver()));
            to.writeStringField("dataclassification", "pseudonymous");
            to.writeStringField("correlationid", names.of(EVENT, logged.correlation()));
            if (logged.causation() != null) {
                to.writeStringField("causationid", names.of(EVENT, logged.causation()));
            }
            data(logged, names, to);
            to.writeEndObject();
            to.flush();
            return new PartnerEvent(logged.position(), logged.participant(), id, logged.type(), subject, bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("An event of the log is no JSON object", e);
        }
    }

    private static void data(LoggedEvent logged, Names names, JsonGenerator to) throws IOException {
        to.writeStringField("datacontenttype", "application/json");
        to.writeFieldName("data");
        if (new TranslatedData(logged, names).copy(JSON, to)) {
            to.writeStringField("dataschema", EventCatalogue.byType(logged.type()).orElseThrow().dataSchema().toString());
        }
    }
}
