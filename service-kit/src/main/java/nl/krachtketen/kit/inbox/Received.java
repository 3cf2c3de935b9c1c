package nl.krachtketen.kit.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.Topics;

/** An event off the bus, with its CloudEvents attributes. */
public sealed interface Received {

    Envelope envelope();

    default UUID id() {
        return envelope().id();
    }

    default UUID correlation() {
        return envelope().correlation();
    }

    /** An event that this version of the platform knows. */
    record Known(Envelope envelope, Event event) implements Received {}

    /** An event of a type or version that this service does not know: kept where a log is kept, applied nowhere. */
    record Unknown(Envelope envelope) implements Received {}

    /**
     * @param time     when the event was recorded
     * @param sequence the version of the aggregate after the event
     * @param payload  the JSON as it came
     */
    record Envelope(UUID id, String source, String type, String subject, Instant time, long sequence, UUID correlation, UUID causation,
            String traceparent, String topic, byte[] payload) {

        /** Whom the event is about, also if its type is unknown: the subject of a chain event. */
        public Optional<UUID> participant() {
            try {
                return topic.equals(Topics.CHAIN_EVENTS) ? Optional.of(UUID.fromString(subject)) : Optional.empty();
            } catch (IllegalArgumentException notAParticipant) {
                return Optional.empty();
            }
        }
    }
}
