package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;

/** Steps about a participant herself are for the organisation that holds her; others may only see that she is there. */
@ApplicationScoped
public class Holder {

    @Inject
    Participants participants;

    @Inject
    Caller caller;

    /** Locks somebody whom the caller's organisation holds. */
    public Participant of(UUID id) {
        return find(id).orElseGet(() -> {
            participants.require(id);
            throw new Refused(new Refusal.NotTheHolder());
        });
    }

    /** The same; empty if the caller's organisation does not hold her. */
    public Optional<Participant> find(UUID id) {
        return participants.lock(id).filter(participant -> participant.profile().holder().equals(caller.organisation()));
    }

    /** The same, where it must not be somebody who has left. */
    public Participant.Active ofActive(UUID id) {
        return switch (of(id)) {
            case Participant.Active active -> active;
            case Participant.Departed departed -> throw new Refused(new Refusal.HasLeft());
        };
    }
}
