package nl.krachtketen.placement.application.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.ParticipantAccess;
import nl.krachtketen.placement.domain.trajectory.Step;

/** Who holds her oversees what she does everywhere; an organiser sees only what she does there, step by step. */
@ApplicationScoped
public class ShowTrajectories {

    @Inject
    KnownParticipants known;

    @Inject
    ParticipantAccess access;

    @Inject
    HerSteps steps;

    public List<Step> of(UUID participant, String caller) {
        known.require(participant);
        if (!access.holds(caller, participant)) {
            throw Problem.notFound("There is no participant with this identifier.");
        }
        return steps.of(participant);
    }
}
