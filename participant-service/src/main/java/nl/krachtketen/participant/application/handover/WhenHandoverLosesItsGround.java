package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.domain.Participant;

/** She left the chain, or no longer wants the taker to see her: an open offer of her ends. Old news of it ends nothing. */
@ApplicationScoped
public class WhenHandoverLosesItsGround {

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    Handovers handovers;

    @Inject
    LapseHandovers lapseHandovers;

    public void react(ParticipantEvent.Left left) {
        UUID participant = left.about().participantId();
        if (participants.lock(participant).orElse(null) instanceof Participant.Departed) {
            lapseHandovers.lapseOpenOf(participant);
        }
    }

    public void react(ParticipantEvent.ConsentChanged changed) {
        UUID participant = changed.about().participantId();
        boolean toTheTaker = handovers.openOf(participant).filter(open -> open.offer().taker().equals(changed.recipient())).isPresent();
        if (toTheTaker && !consents.isGiven(participant, ConsentPurpose.HANDOVER, changed.recipient())) {
            lapseHandovers.lapseOpenOf(participant);
        }
    }
}
