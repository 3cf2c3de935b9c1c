package nl.krachtketen.reporting.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbox.Received;

/**
 * Somebody's word that two records are one woman, or that they are two after all. It means the same whichever of the two
 * records it is about.
 */
record SamePerson(UUID one, UUID other, boolean merged, Instant occurredAt, Instant recordedAt, UUID eventId) {

    static Optional<SamePerson> of(Received.Known known) {
        return switch (known.event()) {
            case ParticipantEvent.Merged e -> Optional.of(of(known.envelope(), e.about(), e.otherParticipantId(), true));
            case ParticipantEvent.Unmerged e -> Optional.of(of(known.envelope(), e.about(), e.otherParticipantId(), false));
            default -> Optional.empty();
        };
    }

    private static SamePerson of(Received.Envelope envelope, About about, UUID other, boolean merged) {
        return new SamePerson(about.participantId(), other, merged, about.occurredAt(), envelope.time(), envelope.id());
    }
}
