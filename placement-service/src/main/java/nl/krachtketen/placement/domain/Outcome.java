package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;

/**
 * What a participant moved on to (<i>doorstroom</i>), and whether it was still so later.
 *
 * @param organisation  who recorded it (OIN)
 * @param sector        null if it is not known
 * @param offeringId    the offering that led there; null if none did
 * @param confirmations at most one for each moment
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
        List<Confirmation> confirmations,
        long version) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public Outcome {
        confirmations = List.copyOf(confirmations);
    }

    /**
     * Somebody looked whether it is still so.
     *
     * @param occurredAt   when that was
     * @param organisation who did (OIN)
     */
    public record Confirmation(ConfirmationMoment moment, boolean stillSo, Instant occurredAt, String organisation) {}

    /** From when on it can be confirmed. */
    public Instant dueAt(ConfirmationMoment moment) {
        int months =
                switch (moment) {
                    case AFTER_6_MONTHS -> 6;
                    case AFTER_12_MONTHS -> 12;
                };
        return occurredAt.atZone(HERE).plusMonths(months).toInstant();
    }

    /** @throws Refused if it was confirmed for this moment, or is looked at before it */
    public Outcome confirmed(Confirmation confirmation) {
        ConfirmationMoment moment = confirmation.moment();
        if (confirmations.stream().anyMatch(given -> given.moment() == moment)) {
            throw new Refused(new Refusal.ConfirmedAlready(moment));
        }
        if (confirmation.occurredAt().isBefore(dueAt(moment))) {
            throw new Refused(new Refusal.TooSoonToConfirm(dueAt(moment)));
        }
        List<Confirmation> all = Stream.concat(confirmations.stream(), Stream.of(confirmation)).toList();
        return new Outcome(
                id, participantId, organisation, kind, sector, offeringId, occurredAt, recordedAt, all, version + 1);
    }
}
