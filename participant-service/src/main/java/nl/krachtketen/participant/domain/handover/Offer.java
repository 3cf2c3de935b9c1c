package nl.krachtketen.participant.domain.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.WantedStep;

/**
 * What a giver asks of a taker.
 *
 * @param giver           OIN of the organisation that holds her
 * @param taker           OIN of the organisation that is asked
 * @param group           the closed group with which she is handed over, and together with which she is answered; null if she
 *                        goes alone
 * @param answerBy        when the offer ends by itself
 * @param waitsUntil      until when its answer can be told: until it ends, or longer if that was over when the offer was told
 * @param warmMeetingDate when giver, taker and participant meet, if that is agreed
 * @param warnings        what the giver was warned of when it offered
 */
public record Offer(UUID id, UUID participant, String giver, String taker, UUID group, HandoverReason reason, WantedStep wantedStep,
        Instant offeredAt, Instant answerBy, Instant waitsUntil, LocalDate warmMeetingDate, List<Warning> warnings) {

    public static final Duration USUAL_TIME = Duration.ofDays(14);
    public static final Duration LONGEST_TIME = Duration.ofDays(60);

    public Offer {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(wantedStep);
        if (giver.equals(taker)) {
            throw new IllegalArgumentException("nobody hands over to itself");
        }
        if (!answerBy.isAfter(offeredAt) || answerBy.isAfter(offeredAt.plus(LONGEST_TIME))) {
            throw new IllegalArgumentException("must be answered within " + LONGEST_TIME.toDays() + " days");
        }
        if (waitsUntil.isBefore(answerBy)) {
            throw new IllegalArgumentException("must wait until it ends");
        }
    }
}
