package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.pairwise.OutwardIds;

/**
 * Says an event in the words of one receiver: identifiers of its own, and nothing that is not its business. It is written in one go,
 * and what is told as it is is copied as it is, because whoever begins anew reads everything.
 */
@ApplicationScoped
class Translation {

    private static final String EVENT = "event";

    @Inject
    Sequences sequences;

    PartnerEvent of(LoggedEvent logged, Names names) {
        String id = names.of(EVENT, logged.id());
        String subject = logged.participant() == null ? logged.subject() : names.of(OutwardIds.PARTICIPANT, logged.participant());
        var to = new JsonBytes();
        to.raw("{\"specversion\":\"1.0\",\"id\":\"").raw(id);
        to.raw("\",\"source\":").text(logged.source());
        to.raw(",\"type\":\"").raw(logged.type()).raw("\",\"subject\":");
        subject(logged, subject, to);
        // A fraction of a second would tell two receivers that they speak of the same event.
        to.raw(",\"time\":\"").raw(logged.time().truncatedTo(ChronoUnit.SECONDS).toString());
        to.raw("\",\"sequence\":\"").raw(sequences.of(logged.position(), names.receiver()));
        to.raw("\",\"dataclassification\":\"pseudonymous\",\"correlationid\":\"");
        to.raw(logged.correlation().equals(logged.id()) ? id : names.of(EVENT, logged.correlation()));
        if (logged.causation() != null) {
            to.raw("\",\"causationid\":\"").raw(names.of(EVENT, logged.causation()));
        }
        data(logged, subject, names, to);
        return new PartnerEvent(logged.position(), logged.participant(), id, logged.type(), subject, to.toByteArray());
    }

    /** An identifier of ours needs no escaping. */
    private static void subject(LoggedEvent logged, String subject, JsonBytes to) {
        if (logged.participant() == null) {
            to.text(subject);
        } else {
            to.raw("\"").raw(subject).raw("\"");
        }
    }

    private static void data(LoggedEvent logged, String subject, Names names, JsonBytes to) {
        to.raw("\",\"datacontenttype\":\"application/json\",\"data\":");
        try {
            if (new TranslatedData(logged, subject, names).copy(to)) {
                to.raw(",\"dataschema\":\"").raw(EventCatalogue.byType(logged.type()).orElseThrow().dataSchema().toString()).raw("\"");
            }
        } catch (IOException e) {
            throw new IllegalStateException("An event of the log is no JSON object", e);
        }
        to.raw("}");
    }
}
