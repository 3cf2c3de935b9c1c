package nl.krachtketen.participant.application.reference;

import java.time.Instant;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.Profile;

/**
 * A participant as the system of an organisation knows her. What is null is not told, and stays as it is.
 *
 * @param profile as at registration, with the organisation's reference
 * @param at      when it happened, whatever of this is news
 */
public record ToldRecord(Profile profile, Person person, ToldIntake intake, ParticipationLevel level, ToldDeparture departure, Instant at) {

    /** @param heldAt null if it is not told */
    public record ToldIntake(ParticipationLevel level, IntakeAnswers answers, Instant heldAt) {}

    /**
     * @param reason why she left the chain
     * @param leftAt null if it is not told
     */
    public record ToldDeparture(LeaveReason reason, Instant leftAt) {}

    @Override
    public String toString() {
        return "ToldRecord[not for printing]";
    }
}
