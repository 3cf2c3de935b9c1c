package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecordedBy;

/**
 * Her choice of an offering: the deciding event, and a request for a place.
 *
 * @param present who was there when somebody recorded it with her; empty if nobody said
 */
public record Choice(
        UUID id,
        UUID participant,
        String organisation,
        UUID offeringId,
        RecordedBy recordedBy,
        List<Presence> present,
        Instant occurredAt,
        Instant recordedAt) {

    /** The version of a thing that never changes. */
    public static final long VERSION = 1;

    /**
     * A full offering can be chosen: the organiser's answer is a turn on the waiting list. One that had been closed
     * when she chose cannot.
     *
     * @throws Refusal.Refused if the offering was closed by then
     */
    public static Choice of(
            UUID id,
            UUID participant,
            String organisation,
            OpenOffering offering,
            RecordedBy recordedBy,
            List<Presence> present,
            Instant occurredAt,
            Instant recordedAt) {
        if (offering.closedAt(occurredAt)) {
            throw new Refusal.Refused(new Refusal.OfferingClosed());
        }
        return new Choice(id, participant, organisation, offering.id(), recordedBy, present, occurredAt, recordedAt);
    }
}
