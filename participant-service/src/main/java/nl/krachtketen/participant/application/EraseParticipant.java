package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.domain.Participant;

/** She asked to be forgotten: her row and her key go now, and every other service forgets her when it hears of it. */
@ApplicationScoped
public class EraseParticipant {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    public void erase(UUID id, Instant now) {
        Participant participant = holder.of(id);
        outbox.publish(new ParticipantEvent.Erased(Abouts.of(participant, now, participant.profile().holder())), participant.version() + 1);
        participants.erase(id);
    }
}
