package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/**
 * Who may record something about her at an offering. Who records it sees her from then on, so having been asked to take her
 * over, having held her before, or being allowed to look is not enough: something of hers must be there already.
 */
@ApplicationScoped
public class Involvement {

    @Inject
    KnownParticipants known;

    @Inject
    ParticipantAccess access;

    @Inject
    PlaceRequests requests;

    @Inject
    TakenSteps steps;

    /** @param organiser who offers it; it sees her because she takes part with it, and not to place her with somebody else */
    public void require(String organisation, String organiser, UUID offering, UUID participant) {
        if (!access.holds(organisation, participant)
                && !(organisation.equals(organiser) && hasHer(organisation, offering, participant))) {
            // Unless she was erased while this waited for the offering: then that is the answer.
            known.require(participant);
            throw new Refused(new Refusal.NotInvolved());
        }
    }

    /** Who came to an offering is told of those who asked for it or took a step at it; it is no way to begin with her. */
    public void requireHere(UUID offering, String organiser, UUID participant) {
        require(organiser, organiser, offering, participant);
        if (!asked(offering, participant) && !steps.any(offering, participant)) {
            throw new Refused(new Refusal.NotInvolved());
        }
    }

    private boolean hasHer(String organiser, UUID offering, UUID participant) {
        return access.takesPart(organiser, participant) || asked(offering, participant);
    }

    private boolean asked(UUID offering, UUID participant) {
        return requests.findOpen(offering, participant)
                .filter(request -> !request.request().promised())
                .isPresent();
    }
}
