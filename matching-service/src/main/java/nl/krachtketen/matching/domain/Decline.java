package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.DeclineReason;

/** She does not want an offering. It is left alone for a while, and its reason teaches the ranking. */
public record Decline(
        UUID id,
        UUID participant,
        String organisation,
        UUID offeringId,
        DeclineReason reason,
        Instant occurredAt,
        Instant recordedAt) {

    /** The version of a thing that never changes. */
    public static final long VERSION = 1;
}
