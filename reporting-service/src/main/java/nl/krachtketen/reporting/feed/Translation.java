package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.pairwise.Pairwise;

/** Says an event in the words of one receiver: identifiers of its own, and nothing that is not its business. */
@ApplicationScoped
class Translation {

    private static final String EVENT = "event";
    private static final Map<String, String> IDENTIFIERS = Map.of("participantId", OutwardIds.PARTICIPANT,
            "otherParticipantId", OutwardIds.PARTICIPANT, "coachId", "coach");
    private static final List<String> MOMENTS = List.of("occurredAt", "answerBy");
    /** What an intake tells beyond a step, and could single her out. */
    private static final List<String> DETAILS = List.of("postcodeArea", "languages", "barriers", "availability");

    @Inject
    Pairwise pairwise;

    @Inject
    Sequences sequences;

    @Inject
    ObjectMapper json;

    PartnerEvent of(LoggedEvent logged, String receiver) {
        ObjectNode data = read(logged.payload());
        boolean complete = !withhold(logged, data);
        IDENTIFIERS.forEach((field, kind) -> {
            if (data.hasNonNull(field)) {
                data.put(field, pairwise.outward(kind, UUID.fromString(data.get(field).textValue()), receiver));
            }
        });
        // A fraction of a second would tell two receivers that they speak of the same event.
        MOMENTS.stream().filter(data::hasNonNull)
                .forEach(field -> data.put(field, seconds(Instant.parse(data.get(field).textValue())).toString()));
        return new PartnerEvent(logged.position(), logged.known() ? logged.participant() : null, event(logged, receiver, complete, data));
    }

    private CloudEvent event(LoggedEvent logged, String receiver, boolean complete, ObjectNode data) {
        String subject = logged.participant() == null ? logged.subject()
                : pairwise.outward(OutwardIds.PARTICIPANT, logged.participant(), receiver);
        return new CloudEvent("1.0", pairwise.outward(EVENT, logged.id(), receiver), logged.source(), logged.type(), subject,
                seconds(logged.time()), sequences.of(logged.position(), receiver), "application/json",
                complete ? EventCatalogue.byType(logged.type()).orElseThrow().dataSchema() : null, "pseudonymous",
                pairwise.outward(EVENT, logged.correlation(), receiver),
                logged.causation() == null ? null : pairwise.outward(EVENT, logged.causation(), receiver), data);
    }

    /** True if the data no longer follow their schema. */
    private static boolean withhold(LoggedEvent logged, ObjectNode data) {
        if (!logged.ownReference()) {
            data.remove("reference");
        }
        if (logged.participant() == null || logged.needsDetails()) {
            return false;
        }
        boolean hasDetails = DETAILS.stream().anyMatch(data::has);
        data.remove(DETAILS);
        return hasDetails;
    }

    private ObjectNode read(String payload) {
        try {
            return json.readValue(payload, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of the log is no JSON object", e);
        }
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
