package nl.krachtketen.reporting.log;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.inbox.Received;

/** Whom an event is about; an event of an unknown type tells it too, by its subject. */
final class Participants {

    private Participants() {}

    static Optional<UUID> of(Received.Envelope envelope) {
        if (!envelope.topic().equals(Topics.CHAIN_EVENTS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(envelope.subject()));
        } catch (IllegalArgumentException notAParticipant) {
            return Optional.empty();
        }
    }
}
