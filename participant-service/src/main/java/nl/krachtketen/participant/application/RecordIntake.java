package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.Participant;

/** She told what she wants and what she needs. Intakes repeat; each one also tells her participation level. */
@ApplicationScoped
public class RecordIntake {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    public Participant record(UUID id, ParticipationLevel level, IntakeAnswers answers, Instant occurredAt) {
        Participant participant = holder.of(id).intakeDone(level);
        participants.save(participant);
        participants.addIntake(Ids.next(), id, level, answers, occurredAt);
        outbox.publish(new ParticipantEvent.IntakeDone(Abouts.of(participant, occurredAt, participant.profile().holder()),
                answers.goals(), answers.themes(), answers.languages(), answers.dutchLevel(), answers.barriers(), answers.availability(),
                answers.postcodeArea(), answers.childrenComeAlong()), participant.version());
        return participant;
    }
}
