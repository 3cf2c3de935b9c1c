package nl.krachtketen.placement.application;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody starts something at an offering.
 *
 * @param organisation who records it (OIN)
 */
public record Start(UUID participantId, UUID offeringId, Instant occurredAt, String organisation) {}
