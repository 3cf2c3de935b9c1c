package nl.krachtketen.participant.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** Where participants are kept. A caller finds only those that its organisation may see. */
public interface Participants {

    /** @throws nl.krachtketen.participant.domain.Refusal.Refused if the holder already uses the reference */
    void add(Participant participant, Instant registeredAt);

    /** Who she is, in place of what was known of that before. */
    void keepPerson(UUID participant, Person person);

    void addIntake(UUID id, UUID participant, ParticipationLevel level, IntakeAnswers answers, Instant occurredAt);

    void addLevel(UUID participant, ParticipationLevel level, Instant occurredAt);

    void addDeparture(UUID participant, LeaveReason reason, Instant occurredAt);

    /** Stores the next version. */
    void save(Participant participant);

    /** Empty if she is not known here, or the caller's organisation may not see her. */
    Optional<Participant> find(UUID participant);

    /** Somebody whom the caller's organisation may see; if it finds nobody, it throws what the caller should be told. */
    Participant require(UUID participant);

    /** Somebody whom the caller may change. Her row is locked, so that two steps at once follow each other. */
    Optional<Participant> lock(UUID participant);

    Optional<Person> person(UUID participant);

    Optional<IntakeAnswers> lastIntake(UUID participant);

    List<Participant> list(String reference, UUID after, int limit);

    void erase(UUID participant);
}
