package nl.krachtketen.participant.domain.handover;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.WantedStep;

/**
 * She was pointed to another organisation, which may look at her record. Nothing is transferred: whoever holds her goes on.
 *
 * @param offeringId the offering to which she was pointed; null if none in particular
 */
public record Referral(UUID id, UUID participant, String organisation, String recipient, HandoverReason reason, WantedStep wantedStep,
        UUID offeringId, Instant referredAt) {}
