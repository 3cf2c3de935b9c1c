package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.PauseReason;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;

/** She takes no steps until a date. Nobody is asked why nothing happens, and nobody counts her as lost. */
@ApplicationScoped
public class PauseParticipant {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    public Participant.Paused pause(UUID id, LocalDate until, PauseReason reason, Instant occurredAt) {
        Participant.Paused paused = switch (holder.ofActive(id)) {
            case Participant.InChain inChain -> inChain.paused(until, reason);
            case Participant.Paused already -> throw new Refused(new Refusal.IsPaused());
        };
        participants.save(paused);
        outbox.publish(new ParticipantEvent.Paused(Abouts.of(paused, occurredAt, paused.profile().holder()), until), paused.version());
        return paused;
    }
}
