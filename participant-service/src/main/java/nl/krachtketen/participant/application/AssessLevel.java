package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.domain.Participant;

/** Her participation level was looked at again, after a course for example. Assessments repeat and keep their history. */
@ApplicationScoped
public class AssessLevel {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    public Participant assess(UUID id, ParticipationLevel level, Instant occurredAt) {
        Participant.Active before = holder.ofActive(id);
        Participant after = before.levelAssessed(level);
        participants.save(after);
        participants.addLevel(id, level, occurredAt);
        outbox.publish(new ParticipantEvent.LevelAssessed(Abouts.of(after, occurredAt, after.profile().holder()), before.level(), level),
                after.version());
        return after;
    }
}
