package nl.krachtketen.participant.domain.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * The glass was broken: an organisation saw her, or tried to, without another ground.
 *
 * @param participant  whom it saw; null if it found nobody, or if she was erased since
 * @param municipality whose privacy officer is told
 * @param found        whether it found somebody
 */
public record EmergencyAccess(UUID id, String organisation, UUID participant, String municipality, EmergencyReason reason,
        boolean found, Instant openedAt, Instant endsAt) {}
