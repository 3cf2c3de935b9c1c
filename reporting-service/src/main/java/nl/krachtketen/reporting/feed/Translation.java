package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.pairwise.OutwardIds;

/** Says an event in the words of one receiver: identifiers of its own, and nothing that is not its business. */
@ApplicationScoped
class Translation {

    private static final String EVENT = "event";

    @Inject
    Sequences sequences;

    PartnerEvent of(LoggedEvent logged, Names names) {
        var data = new TranslatedData(logged, names);
        UUID causation = logged.causation();
        var event = new CloudEvent("1.0", names.of(EVENT, logged.id()), logged.source(), logged.type(),
                logged.participant() == null ? logged.subject() : names.of(OutwardIds.PARTICIPANT, logged.participant()),
                seconds(logged.time()), sequences.of(logged.position(), names.receiver()), "application/json",
                data.complete() ? schema(logged.type()) : null, "pseudonymous", names.of(EVENT, logged.correlation()),
                causation == null ? null : names.of(EVENT, causation), data.json());
        return new PartnerEvent(logged.position(), logged.participant(), event);
    }

    private static URI schema(String type) {
        return EventCatalogue.byType(type).orElseThrow().dataSchema();
    }

    /** A fraction of a second would tell two receivers that they speak of the same event. */
    static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
