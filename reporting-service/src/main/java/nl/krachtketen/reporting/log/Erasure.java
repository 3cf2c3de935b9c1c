package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.journey.Journeys;
import org.jdbi.v3.core.Jdbi;

/**
 * Forgets who an erased participant was. What happened stays and goes on counting, under a random id that nobody can lead
 * back to her; what could single her out is removed.
 */
@ApplicationScoped
class Erasure {

    @Inject
    Jdbi jdbi;

    @Inject
    AccessFold access;

    @Inject
    Journeys journeys;

    /** The events without those about somebody who was erased, before this batch or earlier in it. */
    List<Received> withoutErased(List<Received> events) {
        Set<UUID> erased = access.erased(events.stream().flatMap(e -> Participants.of(e.envelope()).stream()).distinct().toList());
        List<Received> kept = new ArrayList<>();
        for (Received received : events) {
            UUID participant = Participants.of(received.envelope()).orElse(null);
            if (!erased.contains(participant)) {
                kept.add(received);
            }
            if (isErasure(received)) {
                erased.add(participant);
            }
        }
        return kept;
    }

    /** Erases whoever these events say is to be erased, from the log and from the journeys. */
    void erase(List<Received.Known> events) {
        for (Received.Known known : events) {
            if (known.event() instanceof ParticipantEvent.Erased erased) {
                UUID participant = erased.about().participantId();
                UUID pseudonym = UUID.randomUUID();
                pseudonymise(participant, pseudonym);
                journeys.pseudonymise(participant, pseudonym);
            }
        }
    }

    private static boolean isErasure(Received received) {
        return received instanceof Received.Known known && known.event() instanceof ParticipantEvent.Erased;
    }

    /** What this version cannot read it cannot clean either, so nothing is kept of the data of such an event. */
    private void pseudonymise(UUID participant, UUID pseudonym) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update event_log set participant = :pseudonym, subject = cast(:pseudonym as text), payload = case when applied
                            then payload - array['postcodeArea', 'languages', 'barriers', 'availability', 'reference']
                                || jsonb_build_object('participantId', :pseudonym)
                            else '{}' end
                        where participant = :participant""")
                .bind("participant", participant).bind("pseudonym", pseudonym).execute());
    }
}
