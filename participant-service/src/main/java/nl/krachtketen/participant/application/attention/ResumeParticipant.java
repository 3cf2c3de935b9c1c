package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;

/** She takes steps again: because she says so, or because the date of her pause has come. */
@ApplicationScoped
public class ResumeParticipant {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    /** At the word of the organisation that holds her. */
    public Participant resume(UUID id, Instant occurredAt) {
        return switch (holder.ofActive(id)) {
            case Participant.Paused paused -> resumed(paused, occurredAt);
            case Participant.InChain inChain -> throw new Refused(new Refusal.IsNotPaused());
        };
    }

    Participant resumed(Participant.Paused paused, Instant occurredAt) {
        Participant resumed = paused.resumed();
        participants.save(resumed);
        outbox.publish(new ParticipantEvent.Resumed(Abouts.of(resumed, occurredAt, resumed.profile().holder())), resumed.version());
        return resumed;
    }
}
