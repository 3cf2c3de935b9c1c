package nl.krachtketen.participant.application.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.participant.domain.handover.HandoverReason;
import nl.krachtketen.participant.domain.handover.Place;

/**
 * What a giver wants to ask of a taker.
 *
 * @param offeredAt       when it asked
 * @param answerBy        when the offer ends by itself
 * @param warmMeetingDate null if no meeting is agreed
 * @param offeringId      the offering at which a place was promised; null if none was
 * @param promisedBy      role account at the taker that promised it; null if nobody in particular did
 */
public record Proposal(String taker, HandoverReason reason, WantedStep wantedStep, Instant offeredAt, Instant answerBy,
        LocalDate warmMeetingDate, UUID offeringId, String promisedBy) {

    Place place() {
        return offeringId == null ? null : Place.asked(offeringId, promisedBy);
    }
}
