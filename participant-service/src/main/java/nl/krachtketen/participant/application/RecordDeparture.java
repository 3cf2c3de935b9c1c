package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.domain.Participant;

/** She left the chain. Nobody is blamed, and an intake brings her back. */
@ApplicationScoped
public class RecordDeparture {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    public Participant record(UUID id, LeaveReason reason, Instant occurredAt) {
        Participant departed = holder.ofActive(id).left();
        participants.save(departed);
        participants.addDeparture(id, reason, occurredAt);
        outbox.publish(new ParticipantEvent.Left(Abouts.of(departed, occurredAt, departed.profile().holder()), reason), departed.version());
        return departed;
    }
}
