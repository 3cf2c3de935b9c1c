package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;

/** Steps about a participant herself are for the organisation that holds her; others may only see that she is there. */
@ApplicationScoped
class Holder {

    @Inject
    Participants participants;

    Participant of(UUID id) {
        return participants.lockHeld(id).orElseGet(() -> {
            participants.require(id);
            throw new Refused(new Refusal.NotTheHolder());
        });
    }

    /** The same, where it must not be somebody who has left. */
    Participant.InChain ofInChain(UUID id) {
        return switch (of(id)) {
            case Participant.InChain inChain -> inChain;
            case Participant.Departed departed -> throw new Refused(new Refusal.HasLeft());
        };
    }
}
