package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.Coach;

/** A coach stands beside her from now on. */
@ApplicationScoped
public class AssignCoach {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Coaches coaches;

    @Inject
    Assignments assignments;

    @Inject
    Outbox outbox;

    public Assignment assign(UUID id, UUID coachId, Instant occurredAt) {
        Participant before = holder.ofActive(id);
        Coach coach = coaches.require(coachId);
        refuseIfImpossible(before, coach);
        if (!coaches.takeOn(coachId)) {
            throw new Refused(coach.active() ? new Refusal.OfCoach.CoachIsFull() : new Refusal.OfCoach.CoachStopped());
        }
        Assignment assignment = Assignment.of(Ids.next(), id, coach, occurredAt);
        assignments.add(assignment);
        Participant after = before.changed();
        participants.save(after);
        outbox.publish(new ParticipantEvent.CoachAssigned(Abouts.of(after, occurredAt, after.profile().holder()), coachId),
                after.version());
        return assignment;
    }

    private void refuseIfImpossible(Participant participant, Coach coach) {
        if (participant.id().equals(coach.participant())) {
            throw new Refused(new Refusal.OfCoach.CoachIsHerself());
        }
        if (assignments.open(participant.id()).isPresent()) {
            throw new Refused(new Refusal.OfCoach.HasCoach());
        }
    }
}
