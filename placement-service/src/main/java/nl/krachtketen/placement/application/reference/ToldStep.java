package nl.krachtketen.placement.application.reference;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.application.Start;
import nl.krachtketen.placement.domain.Participation;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/**
 * A step as the system of an organisation knows it.
 *
 * @param startedAt    null if it is not told
 * @param now          when it started, if it is new and nothing is told
 * @param organisation who tells it (OIN)
 * @param ifMatch      the version that the system knows; null if it does not care
 */
public record ToldStep(
        String reference,
        UUID participantId,
        UUID offeringId,
        Instant startedAt,
        Instant now,
        String organisation,
        String ifMatch) {

    Start start() {
        return new Start(participantId, offeringId, startedAt == null ? now : startedAt, organisation);
    }

    /** Whose step it is, where and since when does not change; whoever was mistaken ends it and records another one. */
    void requireSameAs(Participation known) {
        if (!known.participantId().equals(participantId)) {
            throw new Refused(new Refusal.RecordedOtherwise("participantId"));
        } else if (!known.offeringId().equals(offeringId)) {
            throw new Refused(new Refusal.RecordedOtherwise("offeringId"));
        } else if (startedAt != null && !known.startedAt().equals(startedAt)) {
            throw new Refused(new Refusal.RecordedOtherwise("occurredAt"));
        }
    }
}
