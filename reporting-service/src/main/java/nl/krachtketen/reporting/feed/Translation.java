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
    Sequences sequences;

    @Inject
    ObjectMapper json;

    PartnerEvent of(LoggedEvent logged, boolean inDetail, Names names) {
        ObjectNode data = read(logged.payload());
        boolean complete = !withhold(logged, inDetail, data);
        IDENTIFIERS.forEach((field, kind) -> {
            if (data.hasNonNull(field)) {
                data.put(field, names.of(kind, UUID.fromString(data.get(field).textValue())));
            }
        });
        // A fraction of a second would tell two receivers that they speak of the same event.
        MOMENTS.stream().filter(data::hasNonNull)
                .forEach(field -> data.put(field, seconds(Instant.parse(data.get(field).textValue())).toString()));
        return new PartnerEvent(logged.position(), logged.participant(), event(logged, names, complete, data));
    }

    private CloudEvent event(LoggedEvent logged, Names names, boolean complete, ObjectNode data) {
        return new CloudEvent("1.0", names.of(EVENT, logged.id()), logged.source(), logged.type(),
                logged.participant() == null ? logged.subject() : names.of(OutwardIds.PARTICIPANT, logged.participant()),
                seconds(logged.time()), sequences.of(logged.position(), names.receiver()), "application/json",
                complete ? EventCatalogue.byType(logged.type()).orElseThrow().dataSchema() : null, "pseudonymous",
                names.of(EVENT, logged.correlation()), logged.causation() == null ? null : names.of(EVENT, logged.causation()), data);
    }

    /** True if the data no longer follow their schema. */
    private static boolean withhold(LoggedEvent logged, boolean inDetail, ObjectNode data) {
        if (!logged.ownReference()) {
            data.remove("reference");
        }
        boolean toWithhold = !inDetail && logged.participant() != null && DETAILS.stream().anyMatch(data::has);
        if (toWithhold) {
            data.remove(DETAILS);
        }
        return toWithhold;
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
