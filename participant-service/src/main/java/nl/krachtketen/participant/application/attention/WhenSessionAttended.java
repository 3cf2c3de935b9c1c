package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.attention.Absences;

/** She stayed away twice: her contact person asks how she is, before she is gone. Who pauses or left is expected nowhere. */
@ApplicationScoped
public class WhenSessionAttended {

    @Inject
    Attendances attendances;

    @Inject
    Participants participants;

    @Inject
    Notices notices;

    /** Her locked row sees to it that one absence does not miss another one. */
    public void react(PlacementEvent.Attended attended, long sequence) {
        participants.lock(attended.about().participantId()).ifPresent(her -> {
            attendances.keep(attended, sequence);
            if (her instanceof Participant.InChain && Absences.prompt(attendances.latestFirst(her.id(), attended.offeringId()))) {
                tell(her, attended.offeringId());
            }
        });
    }

    private void tell(Participant her, UUID offering) {
        attendances.tellLast(her.id(), offering);
        var holding = her.profile().holding();
        notices.tell(new Notice(Notice.Kind.ABSENT_TWICE, new Notice.Audience.CaseWorkers(holding.organisation(), holding.contactPerson()),
                her.id(), offering));
    }
}
