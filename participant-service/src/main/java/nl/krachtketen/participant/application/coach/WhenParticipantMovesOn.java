package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.coach.CoachEndReason;

/** Somebody who coaches moves on herself, or leaves: then she stops coaching. Whoever leaves needs no coach either. */
@ApplicationScoped
public class WhenParticipantMovesOn {

    @Inject
    Participants participants;

    @Inject
    Coaches coaches;

    @Inject
    Assignments assignments;

    @Inject
    EndCoachAssignment endCoachAssignment;

    /** What she moved on to before she began to coach did not keep her from it. */
    public void movedOn(UUID participant, Instant at) {
        coaches.stopWhoWas(participant, at);
    }

    /** Whoever came back before the news of her leaving has come round coaches on. */
    public void left(UUID participant, Instant at) {
        participants.lock(participant).filter(Participant.Departed.class::isInstance).ifPresent(her -> {
            coaches.stopWhoIs(participant, at);
            assignments.open(participant).ifPresent(assignment -> endCoachAssignment.end(her, assignment, CoachEndReason.SHE_LEFT, at));
        });
    }
}
