package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.participant.application.Participants;
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

    public void movedOn(UUID participant, Instant at) {
        coaches.stopWhoIs(participant, at);
    }

    public void left(UUID participant, Instant at) {
        coaches.stopWhoIs(participant, at);
        participants.lock(participant).ifPresent(her -> assignments.open(participant)
                .ifPresent(assignment -> endCoachAssignment.end(her, assignment, CoachEndReason.SHE_LEFT, at)));
    }
}
