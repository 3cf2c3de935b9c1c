package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.coach.Coach;
import nl.krachtketen.participant.domain.coach.CoachProfile;

/** Somebody begins to coach: a volunteer behind a role account, or a participant, as in the combined projects. */
@ApplicationScoped
public class AddCoach {

    @Inject
    Coaches coaches;

    @Inject
    Participants participants;

    @Inject
    Caller caller;

    public Coach add(String reference, String account, UUID participant, CoachProfile profile) {
        if (participant != null && participants.require(participant) instanceof Participant.Departed) {
            throw new Refused(new Refusal.HasLeft());
        }
        Coach coach = Coach.of(Ids.next(), caller.organisation(), reference, account, participant, profile);
        if (!coaches.add(coach)) {
            throw new Refused(new Refusal.OfCoach.CoachesAlready());
        }
        return coach;
    }
}
