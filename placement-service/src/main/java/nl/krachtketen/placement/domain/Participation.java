package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Somebody taking part in an offering: what a trial, a placement and an activity have in common.
 *
 * @param organisation who recorded the start (OIN)
 * @param startedAt    when it began, which may be long before it was recorded
 * @param recordedAt   when the start was recorded
 */
public record Participation(
        UUID id, UUID participantId, UUID offeringId, String organisation, Instant startedAt, Instant recordedAt) {

    /** @throws Refused if the moment lies before the start */
    void requireStartedBefore(Instant ended) {
        if (ended.isBefore(startedAt)) {
            throw new Refused(new Refusal.EndBeforeStart(startedAt));
        }
    }

    /** @throws Refused if it would have to end on the day on which it began, or before */
    void requireAfterStart(LocalDate expectedEnd) {
        LocalDate started = LocalDate.ofInstant(startedAt, ZoneId.of("Europe/Amsterdam"));
        if (!expectedEnd.isAfter(started)) {
            throw new Refused(new Refusal.ExpectedEndTooEarly(started));
        }
    }
}
