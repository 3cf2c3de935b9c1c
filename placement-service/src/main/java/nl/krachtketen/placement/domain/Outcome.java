package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;

/**
 * What a participant moved on to (<i>doorstroom</i>).
 *
 * @param organisation who recorded it (OIN)
 * @param sector       null if it is not known
 * @param offeringId   the offering that led there; null if none did
 */
public record Outcome(
        UUID id,
        UUID participantId,
        String organisation,
        OutcomeKind kind,
        Sector sector,
        UUID offeringId,
        Instant occurredAt,
        Instant recordedAt,
        long version) {}
