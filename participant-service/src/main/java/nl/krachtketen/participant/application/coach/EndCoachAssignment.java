package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.CoachEndReason;

/** The coach no longer stands beside her; the coach has room for somebody else again. */
@ApplicationScoped
public class EndCoachAssignment {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Assignments assignments;

    @Inject
    Outbox outbox;

    public Assignment end(UUID id, UUID assignmentId, CoachEndReason reason, Instant occurredAt) {
        Participant participant = holder.of(id);
        Assignment assignment = assignments.find(id, assignmentId)
                .orElseThrow(() -> Problem.notFound("There is no coach assignment with this identifier."));
        if (!end(participant, assignment, reason, occurredAt)) {
            throw new Refused(new Refusal.OfCoach.AssignmentEnded());
        }
        return assignments.find(id, assignmentId).orElseThrow();
    }

    /** The same, where the participant is locked already. False if it had ended before. */
    boolean end(Participant participant, Assignment assignment, CoachEndReason reason, Instant occurredAt) {
        if (!assignments.end(assignment.id(), occurredAt, reason)) {
            return false;
        }
        Participant after = participant.changed();
        participants.save(after);
        outbox.publish(new ParticipantEvent.CoachEnded(Abouts.of(after, occurredAt, after.profile().holder()), assignment.coach()),
                after.version());
        return true;
    }
}
