package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        String correlation = logged.correlation().equals(logged.id()) ? id : names.of(EVENT, logged.correlation());
        String causation = logged.causation() == null ? "" : "\",\"causationid\":\"" + names.of(EVENT, logged.causation());
        var to = new JsonBytes();
        to.raw("{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"type\":\"" + logged.type() + "\",\"source\":").text(logged.source());
        to.raw(",\"subject\":").text(subject);
        // A fraction of a second would tell two receivers that they speak of the same event.
        to.raw(",\"time\":\"" + logged.time().truncatedTo(ChronoUnit.SECONDS) + "\",\"sequence\":\""
                + sequences.of(logged.position(), names.receiver()) + "\",\"dataclassification\":\"pseudonymous\",\"correlationid\":\""
                + correlation + causation + "\",\"datacontenttype\":\"application/json\",\"data\":");
        data(logged, subject, names, to);
        return new PartnerEvent(logged.position(), logged.participant(), id, logged.type(), subject, to.toByteArray());
    }

    private static void data(LoggedEvent logged, String subject, Names names, JsonBytes to) {
        if (new TranslatedData(logged, subject, names, to).copy()) {
            to.raw(",\"dataschema\":\"" + EventCatalogue.byType(logged.type()).orElseThrow().dataSchema() + "\"");
        }
        to.raw("}");
    }
}
