package nl.krachtketen.participant.application.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.identity.Move;

/**
 * She moved to another municipality, and agreed that her history goes along. Who holds her goes on holding her, also where it
 * does not work, until somebody there takes her over.
 */
@ApplicationScoped
public class MoveParticipant {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Moves moves;

    @Inject
    Outbox outbox;

    public Move move(UUID id, String municipality, Move.Agreement agreement, Instant movedAt) {
        Participant.Active before = holder.ofActive(id);
        String from = before.profile().municipality();
        if (from.equals(municipality)) {
            throw new Refused(new Refusal.OfIdentity.IsThereAlready(municipality));
        }
        Participant after = before.movedTo(municipality);
        participants.save(after);
        String organisation = after.profile().holder();
        var move = new Move(Ids.next(), id, from, municipality, organisation, agreement, movedAt);
        moves.add(move);
        outbox.publish(new ParticipantEvent.MovedMunicipality(Abouts.of(after, movedAt, organisation), from, municipality),
                after.version());
        return move;
    }
}
