package nl.krachtketen.participant.application.coach;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.CoachEndReason;

/**
 * Whoever stood beside a coach who stopped needs another one, and her contact person is told. Looking for them again and again
 * finds them however the coach stopped, also if she was herself a participant and was erased.
 */
@ApplicationScoped
public class FindNewCoaches {

    private static final int AT_ONCE = 100;

    @Inject
    EachAlone eachAlone;

    @Inject
    Participants participants;

    @Inject
    Assignments assignments;

    @Inject
    EndCoachAssignment endCoachAssignment;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Scheduled(every = "${krachtketen.coaches.look-every:15s}", identity = "find-new-coaches")
    public void find() {
        eachAlone.asPlatform("find-new-coaches", () -> assignments.withCoachWhoStopped(AT_ONCE), this::find);
    }

    /** Her row is locked, so that two replicas tell it once. */
    private void find(UUID id) {
        participants.lock(id).ifPresent(participant -> assignments.open(id).ifPresent(assignment -> end(participant, assignment)));
    }

    private void end(Participant participant, Assignment assignment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (endCoachAssignment.end(participant, assignment, CoachEndReason.COACH_STOPPED, now)) {
            var holding = participant.profile().holding();
            notices.tell(new Notice(Notice.Kind.COACH_NEEDED,
                    new Notice.Audience.CaseWorkers(holding.organisation(), holding.contactPerson()), participant.id(), null));
        }
    }
}
