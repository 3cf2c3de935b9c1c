package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.coach.CoachProposal;

/** Who could stand beside her, and why. A person decides. */
@ApplicationScoped
public class ProposeCoaches {

    @Inject
    Participants participants;

    @Inject
    Coaches coaches;

    public List<CoachProposal> propose(UUID id) {
        var her = participants.require(id);
        var others = coaches.withRoom().stream().filter(coach -> !her.id().equals(coach.participant())).toList();
        return CoachProposal.among(others, participants.lastIntake(id).orElse(null));
    }
}
