package nl.krachtketen.participant.application.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.participant.application.Participants;

/** A restored backup may be older than an erasure: she is back, until the event that told of it is heard again. */
@ApplicationScoped
public class WhenErasureIsHeardAgain {

    @Inject
    Participants participants;

    /** Usually she is gone already; everybody else was told at the time. */
    public void react(ParticipantEvent.Erased erased) {
        participants.erase(erased.about().participantId());
    }
}
