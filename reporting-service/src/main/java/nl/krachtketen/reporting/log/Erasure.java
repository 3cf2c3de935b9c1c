package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.office.ErasedNames;
import nl.krachtketen.reporting.projection.Projections;
import org.jdbi.v3.core.Jdbi;

/**
 * Forgets who an erased participant was. What happened stays and goes on counting, under a random id that nobody can
 * lead back to her; what could single her out is removed.
 */
@ApplicationScoped
class Erasure {

    @Inject
    Jdbi jdbi;

    @Inject
    Projections projections;

    @Inject
    ErasedNames office;

    /** Erases whoever these events say is to be erased, from the log and from what was folded from it. */
    void erase(List<Received.Known> events) {
        for (Received.Known known : events) {
            if (known.event() instanceof ParticipantEvent.Erased erased) {
                UUID participant = erased.about().participantId();
                UUID pseudonym = UUID.randomUUID();
                pseudonymise(participant, pseudonym);
                projections.pseudonymise(participant, pseudonym);
                office.remember(participant, pseudonym);
            }
        }
    }

    /** What this version cannot read it cannot clean either, so nothing is kept of the data of such an event. */
    private void pseudonymise(UUID participant, UUID pseudonym) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update event_log set participant = :pseudonym, subject = cast(:pseudonym as text),
                            payload = case when applied
                                then payload
                                    - array['postcodeArea', 'languages', 'barriers', 'availability', 'reference']
                                    || jsonb_build_object('participantId', :pseudonym)
                                else '{}' end
                        where participant = :participant""")
                .bind("participant", participant).bind("pseudonym", pseudonym).execute());
        jdbi.useHandle(db -> db.createUpdate("""
                        update event_log set payload = payload || jsonb_build_object('otherParticipantId', :pseudonym)
                        where payload ->> 'otherParticipantId' = cast(:participant as text)""")
                .bind("participant", participant).bind("pseudonym", pseudonym).execute());
    }
}
