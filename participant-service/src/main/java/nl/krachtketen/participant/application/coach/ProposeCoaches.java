package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.coach.CoachProposal;
import nl.krachtketen.participant.domain.coach.CoachReason;
import nl.krachtketen.participant.domain.coach.CoachRuleName;

/** Who could stand beside her, why, and why not. A person decides. */
@ApplicationScoped
public class ProposeCoaches {

    @Inject
    Participants participants;

    @Inject
    Coaches coaches;

    @Inject
    CoachMatchingConfig config;

    public List<CoachProposal> propose(UUID id) {
        var her = participants.require(id);
        var others = coaches.withRoom().stream().filter(coach -> !her.id().equals(coach.participant())).toList();
        return CoachProposal.among(others, participants.lastIntake(id).orElse(null), config.weights());
    }

    public Fit<CoachReason, CoachRuleName> explain(UUID id, UUID coach) {
        participants.require(id);
        return CoachProposal.explain(participants.lastIntake(id).orElse(null), coaches.require(coach));
    }
}
