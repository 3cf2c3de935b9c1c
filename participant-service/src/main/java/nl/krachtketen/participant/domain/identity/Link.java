package nl.krachtketen.participant.domain.identity;

import java.time.Instant;
import java.util.UUID;

/** Two records that are one person, or may be. Which of them comes first means nothing but who proposed it. */
public sealed interface Link {

    UUID id();

    /** The record that the proposer holds. */
    UUID participant();

    UUID other();

    /** OIN of the organisation that proposed it. */
    String proposedBy();

    Instant proposedAt();

    /** Whoever holds the other record has not said yes. */
    record Proposed(UUID id, UUID participant, UUID other, String proposedBy, Instant proposedAt) implements Link {

        public Confirmed confirmed(Instant at) {
            return new Confirmed(id, participant, other, proposedBy, proposedAt, at);
        }
    }

    /** They are one person, until somebody finds out that they are not. */
    record Confirmed(UUID id, UUID participant, UUID other, String proposedBy, Instant proposedAt, Instant confirmedAt) implements Link {}
}
