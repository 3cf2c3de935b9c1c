package nl.krachtketen.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.WantedStep;

/**
 * A participant passed from one organisation to another, as each handover event tells it.
 *
 * @param from the giver, who stays responsible until the taker accepts
 * @param to the taker
 * @param answerBy when the offer lapses
 * @param warmMeetingDate when giver, taker and participant meet, if that is agreed
 * @param reservedPlace the offering in which a place is asked for or kept for her, if any
 */
public record Handover(
        @Coded(Code.ORGANISATION) String from,
        @Coded(Code.ORGANISATION) String to,
        WantedStep wantedStep,
        Instant answerBy,
        @Nullable LocalDate warmMeetingDate,
        @Nullable UUID reservedPlace) {

    public Handover {
        Code.ORGANISATION.require(from);
        Code.ORGANISATION.require(to);
        Objects.requireNonNull(wantedStep, "wantedStep");
        Objects.requireNonNull(answerBy, "answerBy");
    }
}
